;;; dossier.el --- Dossier in Emacs, through eglot -*- lexical-binding: t -*-
;; Load this file from init.el. Emacs 29 brings eglot along; in older ones install the package first.

(require 'cl-lib)
(require 'eglot)
(require 'xref)

(add-to-list 'eglot-server-programs '(text-mode . ("dossier" "serve")))
(unless (fboundp 'markdown-mode)
  (add-to-list 'auto-mode-alist '("\\.\\(?:md\\|markdown\\)\\'" . text-mode)))
(add-to-list 'auto-mode-alist '("\\.dossier\\'" . text-mode)) ; decisions files: the user's word on who is meant
(add-hook 'text-mode-hook
          (lambda () (when buffer-file-name (eglot-ensure))))

(defun dossier--passages ()
  "The places where passages of this line, or else of this document, stand too, as xrefs."
  (let* ((lenses (append (jsonrpc-request (eglot-current-server) :textDocument/codeLens
                                          (list :textDocument (eglot--TextDocumentIdentifier)))
                         nil))
         (here (1- (line-number-at-pos nil t)))
         (line (lambda (range) (plist-get (plist-get range :start) :line)))
         (near (cl-remove-if-not (lambda (lens) (= here (funcall line (plist-get lens :range)))) lenses))
         (path (if (fboundp 'eglot-uri-to-path) 'eglot-uri-to-path 'eglot--uri-to-path)))
    (cl-loop for lens in (or near lenses)
             for command = (plist-get lens :command)
             for title = (format "line %d: %s" (1+ (funcall line (plist-get lens :range))) (plist-get command :title))
             append (cl-loop for place across (aref (plist-get command :arguments) 2)
                             for range = (plist-get place :range)
                             collect (xref-make title
                                                (xref-make-file-location
                                                 (funcall path (plist-get place :uri))
                                                 (1+ (funcall line range))
                                                 (plist-get (plist-get range :start) :character)))))))

(defun dossier-passages ()
  "Show where else the passages of this line stand, or all of this document; eglot shows no code lenses."
  (interactive)
  (if-let ((places (dossier--passages)))
      (xref-show-xrefs (lambda () places) nil)
    (message "No passage of this document stands elsewhere.")))

(provide 'dossier)
;;; dossier.el ends here
