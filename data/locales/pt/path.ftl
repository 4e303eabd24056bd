### O caminho de um caso como uma linha de quatro passos (marcos de stages.ftl). Uma imagem mostra;
### path-line diz um passo em texto. `word` é um de path-done a path-unsure, `mark` um sinal como ✓.

path-title = O caminho deste caso
path-done = feito
path-here = você está aqui
path-ahead = ainda vem
# Um passo que foi pulado, ou do qual a agência não mostra nada.
path-skipped = sem registro
path-if-needed = se for preciso
path-unsure = ainda não se sabe
path-line = { $mark } { $name }: { $word }
path-line-dated = { $mark } { $name }, { $date }: { $word }
