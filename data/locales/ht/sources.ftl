### Lè se sistèm ajans lan ki dèyè yon repons, epi li pa reponn kounye a.
### `agency` soti nan agencies.ftl, `number` rive maske, `when` se yon lè, `day` se yon dat.

# Sa di anvan yon repons ki pi ansyen pase sa li ta dwe ye.
source-older = Sistèm mwen gade a ({ $agency }) pa reponn kounye a. Sa mwen ka di ou a soti nan { $when }.
source-silent =
    Sistèm mwen gade a ({ $agency }) pa reponn kounye a, epi mwen pa gen okenn repons anvan sou { $number }. Se poutèt sa mwen p ap di kijan dosye a ye: se ta devine.

    Tanpri mande m ankò talè. Pandan tan sa a, se dènye lèt ou a ki konte.
source-shows-nothing =
    Pou { $number }, { $agency } pa montre anyen kounye a. Sa ka gen anpil rezon, epi pou kont li se pa ni bon nouvèl ni move nouvèl. Dènye lèt ou a toujou konte.

    Ou ka mande m ankò pita, mande ajans lan li menm, oswa mande m pou yon moun.
# Nan plas yon dat, lè ajans lan pa di depi kilè yon estati la.
day-or-earlier = { $day } oswa anvan
