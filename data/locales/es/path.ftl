### El camino de un caso en cuatro pasos (los hitos de stages.ftl). Una imagen lo muestra;
### path-line dice un paso en texto. `word` es uno de path-done a path-unsure, `mark` un signo como ✓.

path-title = El camino de este caso
path-done = hecho
path-here = usted está aquí
path-ahead = todavía falta
# Un paso que se saltó, o del que la agencia no muestra nada.
path-skipped = sin anotación
path-if-needed = si hace falta
path-unsure = todavía no se sabe

path-line = { $mark } { $name }: { $word }
path-line-dated = { $mark } { $name }, { $date }: { $word }
