;;; emacs.el --- A person at Emacs, without a screen  -*- lexical-binding: t -*-

;; Opens an ask with mistakes, looks around, completes, mends, tidies up, renames, saves and leaves.
;; Runs on top of the configuration of the documentation; writes what it saw as JSON to $TOLD.
;; Emacs ends with another exit code than 0 when something never came.

;;; Code:
(require 'json)

(defvar portfolio (file-name-as-directory (getenv "PORTFOLIO")))
(defvar told nil "What was seen, by name.")
(defun tell (name value) (push (cons name value) told))

(defun wait (what holds)
  (with-timeout (20 (error "Never came: %s" what))
    (while (not (funcall holds)) (accept-process-output nil 0.02))))

(defun open (file)
  (switch-to-buffer (find-file-noselect (concat portfolio file)))
  ;; What a person's next key would set off.
  (run-hooks 'post-command-hook)
  (wait "the server" (lambda () (eglot-managed-p))))

(defun name () (file-relative-name buffer-file-name portfolio))

(defun go-to (text)
  (goto-char (point-min))
  (search-forward text)
  (goto-char (match-beginning 0)))

(defun findings ()
  "What is shown as wrong in this buffer, with the text it stands under."
  (vconcat
   (mapcar (lambda (one)
             `((message . ,(flymake-diagnostic-text one))
               (covers . ,(buffer-substring-no-properties
                           (flymake-diagnostic-beg one) (flymake-diagnostic-end one)))))
           (sort (flymake-diagnostics)
                 (lambda (one other)
                   (< (flymake-diagnostic-beg one) (flymake-diagnostic-beg other)))))))

(defun finds (pattern)
  (seq-find (lambda (one) (string-match-p pattern (flymake-diagnostic-text one))) (flymake-diagnostics)))

(defun choose (wanted)
  "Take WANTED from what is offered here, as a person does in the list of completions."
  (let ((completion-in-region-function
         (lambda (start end table predicate)
           (let* ((typed (buffer-substring-no-properties start end))
                  (metadata (completion-metadata typed table predicate))
                  (offers (completion-all-completions typed table predicate (length typed) metadata))
                  (done (plist-get completion-extra-properties :exit-function)))
             (when (consp offers) (setcdr (last offers) nil))
             (tell 'offers (vconcat (mapcar #'substring-no-properties offers)))
             (let ((chosen (seq-find (lambda (offer) (string= offer wanted)) offers)))
               (unless chosen (error "Not offered: %s" wanted))
               (delete-region start end)
               (insert chosen)
               (funcall done chosen 'finished))
             t))))
    (completion-at-point)))

(open "submissions/groningen/wonen.ask.yaml")
(flymake-start)
(wait "findings" (lambda () (and (finds "region/retired") (finds "region/unknown"))))
(tell 'findings (findings))

(go-to "GM0017")
(let (hover)
  (eglot-hover-eldoc-function (lambda (text &rest _) (setq hover text)))
  (wait "a hover" (lambda () hover))
  (tell 'hover (substring-no-properties hover)))

(go-to "noord]")
(forward-char 5)
(choose "Noordenveld")
(tell 'completed (buffer-substring-no-properties (line-beginning-position) (line-end-position)))

;; As with the keyboard: with the mouse Emacs would open a menu.
(setq last-nonmenu-event ?x)
(go-to "GM0017")
(cl-letf (((symbol-function 'completing-read)
           (lambda (_prompt choices &rest _)
             (tell 'choices (vconcat (mapcar #'car choices)))
             (caar choices))))
  (eglot-code-actions (point) (point) nil t))

(eglot-format-buffer)
(tell 'tidy (vconcat (split-string (string-trim-right (buffer-string)) "\n")))

;; Eglot tells of changes in a pause of half a second, or when they are saved.
(save-buffer)
(go-to "groningen-spoor")
(xref-find-definitions (symbol-name (symbol-at-point)))
(tell 'definition
      `((file . ,(name))
        (line . ,(buffer-substring-no-properties (line-beginning-position) (line-end-position)))
        (column . ,(1+ (current-column)))))
(run-hooks 'post-command-hook)

;; Emacs asks before it changes files that are closed.
(cl-letf (((symbol-function 'y-or-n-p) #'always))
  (eglot-rename "groningen-rail"))
(save-some-buffers t)
(cl-letf (((symbol-function 'xref--show-xrefs)
           (lambda (fetcher &rest _)
             (tell 'references
                   (vconcat (mapcar (lambda (one)
                                      (file-relative-name
                                       (xref-location-group (xref-item-location one)) portfolio))
                                    (funcall fetcher)))))))
  (xref-find-references "groningen-rail"))

(open "submissions/groningen/wonen.ask.yaml")
(wait "what is left" (lambda () (and (finds "region/outside-territory") (not (finds "region/\\(unknown\\|retired\\)")))))
(tell 'left (findings))

;; Eglot kills a server right after it told it to end; this one may end by itself first.
(let ((server (eglot-current-server)))
  (advice-add 'jsonrpc-shutdown :before
              (lambda (&rest _) (wait "the end of the server" (lambda () (not (jsonrpc-running-p server))))))
  (eglot-shutdown server))

(let ((coding-system-for-write 'utf-8))
  (write-region (json-encode told) nil (getenv "TOLD")))
;;; emacs.el ends here
