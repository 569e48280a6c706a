print("dossier-train")
