### विभागों के नाम, जैसे वे वाक्य के बीच में आते हैं। ऐसे लिखे हैं कि “के” या “का” के पहले न बदलें।

agency-uscis = USCIS
agency-eoir = इमिग्रेशन कोर्ट (EOIR)
agency-ircc = कनाडा इमिग्रेशन विभाग (IRCC)
agency-ukvi = ब्रिटेन वीज़ा और इमिग्रेशन सेवा (UKVI)
agency-dos-ceac = अमेरिकी विदेश विभाग (Department of State)
agency-dol-flag = अमेरिकी श्रम विभाग (Department of Labor)
agency-au-homeaffairs = ऑस्ट्रेलियाई गृह विभाग (Home Affairs)
agency-de-auswaertiges-amt = जर्मन विदेश मंत्रालय
agency-other = अन्य विभाग
