### Ang daan ng kaso bilang apat na hakbang (mga milestone ng stages.ftl). Ipinapakita ng larawan;
### path-line ang nagsasabi ng hakbang sa teksto. Ang `word` ay path-done hanggang path-unsure, ang `mark` ay tanda gaya ng ✓.

path-title = Ang daan ng kasong ito
path-done = tapos na
path-here = narito kayo
path-ahead = susunod pa
# Hakbang na nilampasan, o walang ipinapakita ang ahensya.
path-skipped = walang tala
path-if-needed = kung kailangan
path-unsure = hindi pa alam

path-line = { $mark } { $name }: { $word }
path-line-dated = { $mark } { $name }, { $date }: { $word }
