### The words of an appointment's calendar file, which others may see: nothing about a case or an agency.
### The action server reads this file by itself, so it refers to no other.

calendar-summary = अपॉइंटमेंट
calendar-note = समय वहाँ का स्थानीय समय है। जो चिट्ठी मिली है वही मान्य है: एक दिन पहले उसे फिर देखिए।
