### Mga ahensya sa loob ng pangungusap, walang “ang” sa unahan: sinusundan nila ang “sa” o “ng”.

agency-uscis = USCIS
agency-eoir = immigration court (EOIR)
agency-ircc = kagawaran ng imigrasyon ng Canada (IRCC)
agency-ukvi = serbisyo ng visa at imigrasyon ng UK (UKVI)
agency-dos-ceac = US Department of State
agency-dol-flag = US Department of Labor
agency-au-homeaffairs = Department of Home Affairs ng Australia
agency-de-auswaertiges-amt = Foreign Office ng Germany
agency-other = ibang ahensya
