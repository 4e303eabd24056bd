### Ang mga salita ng file sa kalendaryo, na baka makita ng iba: walang tungkol sa kaso o ahensya.
### Mag-isang binabasa ng action server ang file na ito, kaya wala itong tinutukoy na iba.

calendar-summary = Itinakdang lakad
calendar-note = Ang oras ay oras sa lugar na iyon. Ang sulat na dumating sa inyo ang masusunod: tingnan ulit ito isang araw bago pumunta.
