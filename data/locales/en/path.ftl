### The path of a case as a line of four steps (milestones of stages.ftl). A picture shows it;
### path-line says a step in text. `word` is one of path-done to path-unsure, `mark` a sign such as ✓.

path-title = The path of this case
path-done = done
path-here = you are here
path-ahead = still ahead
# A step that was passed over, or of which the agency shows nothing.
path-skipped = no entry
path-if-needed = if one is needed
path-unsure = not known yet

path-line = { $mark } { $name }: { $word }
path-line-dated = { $mark } { $name }, { $date }: { $word }
