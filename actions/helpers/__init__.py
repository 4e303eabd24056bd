"""Who else may see a case: leave that an applicant gives, for named cases, for a time."""
