### केस का रास्ता, चार पड़ावों की एक लाइन (stages.ftl के milestones)। तस्वीर इसे दिखाती है;
### path-line एक पड़ाव को शब्दों में कहती है। `word` path-done से path-unsure तक का एक शब्द है, `mark` ✓ जैसा निशान।

path-title = इस केस का रास्ता
path-done = हो गया
path-here = आप यहाँ हैं
path-ahead = अभी आगे है
# ऐसा पड़ाव जो छूट गया, या जिसके बारे में विभाग कुछ नहीं दिखाता।
path-skipped = कुछ दर्ज नहीं
path-if-needed = अगर ज़रूरत हो
path-unsure = अभी पता नहीं

path-line = { $mark } { $name }: { $word }
path-line-dated = { $mark } { $name }, { $date }: { $word }
