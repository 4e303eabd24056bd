"""An applicant's rights over data: what is known, who looked, consent, and being forgotten."""
