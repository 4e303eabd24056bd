### The path of a case as a line of four steps (milestones of stages.ftl). A picture shows it;
### path-line says a step in text. `word` is one of path-done to path-unsure, `mark` a sign such as ✓.

path-title = Chemen dosye sa a
path-done = fèt
path-here = ou isit la
path-ahead = poko rive
# A step that was passed over, or of which the agency shows nothing.
path-skipped = pa gen liy
path-if-needed = si yo bezwen youn
path-unsure = poko konnen

path-line = { $mark } { $name }: { $word }
path-line-dated = { $mark } { $name }, { $date }: { $word }
