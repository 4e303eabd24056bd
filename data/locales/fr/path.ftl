### Le chemin d’un dossier, une ligne de quatre étapes (les jalons de stages.ftl). Une image le montre ;
### path-line dit une étape en texte. `word` va de path-done à path-unsure, `mark` est un signe comme ✓.

path-title = Le chemin de ce dossier
path-done = fait
path-here = vous êtes ici
path-ahead = encore à venir
# Une étape sautée, ou dont l’agence ne montre rien.
path-skipped = rien d’inscrit
path-if-needed = si c’est nécessaire
path-unsure = pas encore connu

path-line = { $mark } { $name } : { $word }
path-line-dated = { $mark } { $name }, { $date } : { $word }
