;;; dossier.el --- Dossier in Emacs, through eglot -*- lexical-binding: t -*-
;; Load this file from init.el. Emacs 29 brings eglot along; in older ones install the package first.

(require 'eglot)

(add-to-list 'eglot-server-programs '(text-mode . ("dossier" "serve")))
(unless (fboundp 'markdown-mode)
  (add-to-list 'auto-mode-alist '("\\.\\(?:md\\|markdown\\)\\'" . text-mode)))
(add-to-list 'auto-mode-alist '("\\.dossier\\'" . text-mode)) ; decisions files: the user's word on who is meant
(add-hook 'text-mode-hook
          (lambda () (when buffer-file-name (eglot-ensure))))

(provide 'dossier)
;;; dossier.el ends here
