"""The sentences that agencies' titles are made of: who or what, and what happened to it.

A rule is a pattern over a whole title in its plain form (`resolver.plain_form`): small words gone,
`has been` and `were` as `was`, `are` as `is`. `{…}` stands for a part. A title is read only where a
rule covers each of its words. What is about a side request is a rule of its own, or none at all.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from actions.cases.stages import Stage

# Words beside which a sentence may say something else than it seems to.
DOUBTS = frozenset(
    "not no never without unless until if may might could should would cannot nor neither error "
    "mistake mistakenly erroneously rescinded vacated reversed overturned stayed then but instead "
    "partially partly except nicht kein keine keinen ohne noch teilweise".split()
)
# Nor may the reason after "because" tell of a later turn.
_TURNS = (
    "appeal|appealed|reopened|reopen|reconsidered|reconsideration|remanded|certified|withdrawn"
    "|withdrawal|affirmed|approved|granted|denied|reinstated"
)
_REASON = r"(?: (?:because|for|due to)(?: (?!(?:{turns})\b)[a-z0-9]+)+)?"
LITTLE_WORDS = frozenset("the a an my your our this its".split())
LITTLE_WORDS_OF = {"de_auswaertiges_amt": frozenset("der die das ihr ihre mein meine".split())}

PARTS: Mapping[str, str] = {
    # what a title is about
    "case": r"(?:(?:asylum |naturalization |citizenship |(?:non)?immigrant |visa |benefit ){0,2}"
            r"(?:case|application|petition)|petition application|benefit request"
            r"|form [in] \d{2,4}[a-z]?(?: application| petition)?)",
    "document": r"(?:(?:(?:new|replacement|permanent|resident|green|employment|work|authorization"
                r"|ead) ){0,4}card|(?:(?:employment authorization|advance parole|travel"
                r"|refugee travel) )?document|reentry permit|certificate of (?:naturalization"
                r"|citizenship))",
    "prints": r"(?:fingerprints?|biometrics?|biometric services)(?: and biometrics)?",
    "evidence": r"request for (?:(?:initial|additional|further|more)(?: and)? ){0,3}"
                r"(?:evidence|documents?)",
    "side": r"(?:expedite request|request (?:to|for) expedite|premium processing (?:services? )?"
            r"request|request for premium processing(?: services?)?)",
    "detail": r"(?:name|date of birth|(?:mailing |physical |home |email )?address|gender"
              r"|country of (?:birth|citizenship)|phone number|contact information)",
    "hearing": r"(?:(?:next|upcoming) )?(?:(?:master|individual|merits|calendar) ){0,2}hearing",
    "motion": r"motion(?: to (?:reopen|reconsider|reopen (?:and|or) reconsider))?",
    "bad_end": r"(?:deny|revoke|rescind|terminate)",
    # what happened to it
    "was": r"(?:was )?",
    "sent": r"(?:was )?(?:mailed|emailed|sent|issued)(?: to (?:me|you))?",
    "decision_sent": r"(?: and (?:decision|decision notice|notice) (?:was )?(?:mailed|emailed|sent)"
                     r"(?: to (?:me|you))?)?",
    "in_work": r"(?:pending|under review|in process|in progress|in review|under consideration"
               r"|under process|being (?:(?:actively|currently) )?(?:reviewed|processed|considered"
               r"|assessed|examined))",
    # where, when and why
    "office": r"(?:(?:(?:another|new|different|local|other) )?(?:uscis )?(?:(?:field|asylum|local"
              r"|immigration) )?(?:office|court)|(?:california|nebraska|texas|vermont|potomac) "
              r"service center|another service center|national (?:benefits|visa|records) center"
              r"|nvc|department of state|international office consulate)",
    "by": r"(?: (?:at|by|with) (?:uscis|ircc|ukvi|{office}))?",
    "reason": _REASON.replace("{turns}", _TURNS + "|was|is"),
    # Papers are sent back for a fault of form, told in a clause: "because it was not signed".
    "fault": _REASON.replace("{turns}", _TURNS),
}

Rules = Sequence[tuple[Stage, str]]

# Sentences that mean the same wherever English is written.
ENGLISH: Rules = (
    (Stage.RECEIVED, r"{case} {was}(?:received|accepted)(?: by uscis)?"
                     r"(?: and receipt notice {was}(?:mailed|emailed|sent))?"),
    (Stage.RECEIVED, r"(?:we|ircc|ukvi) (?:have )?received {case}"),
    (Stage.REJECTED, r"{case} {was}rejected{fault}"),
    (Stage.RECORD_UPDATED, r"{detail} {was}(?:updated|corrected|changed)"),
    (Stage.TRANSFERRED, r"{case} {was}(?:transferred|relocated|moved|forwarded|sent) to {office}"),
    (Stage.BIOMETRICS_SCHEDULED, r"{prints} appointment (?:is |was )?(?:re)?scheduled"),
    (Stage.BIOMETRICS_TAKEN, r"(?:{case} was updated to show )?(?:previously (?:collected|taken) )?"
                             r"(?:fingerprints|biometrics) {was}(?:taken|collected|captured"
                             r"|recorded|reused|received)"),
    (Stage.UNDER_REVIEW, r"{case} (?:is|remains)(?: still| currently| actively)? {in_work}{by}"),
    (Stage.UNDER_REVIEW, r"(?:we|uscis|ircc|ukvi) is (?:currently |actively )?(?:processing"
                         r"|reviewing|assessing|considering) {case}"),
    (Stage.UNDER_REVIEW, r"(?:we|ircc|ukvi) (?:have )?started processing {case}"),
    (Stage.ON_HOLD, r"{case} (?:is|was placed|was put) on hold{reason}"),
    (Stage.EVIDENCE_REQUESTED, r"{evidence} {sent}"),
    (Stage.INTERVIEW_PENDING, r"{case} is (?:now )?ready (?:to be scheduled )?for interview"),
    (Stage.INTERVIEW_PENDING, r"(?:interview|{hearing}) {was}(?:cancelled|descheduled)"
                              r"(?: and notice ordered)?"),
    (Stage.INTERVIEW_SCHEDULED, r"(?:interview|interview appointment|{hearing}) (?:is |was )?"
                                r"(?:re)?scheduled"),
    (Stage.INTERVIEW_SCHEDULED, r"{case} {was}scheduled for interview"),
    (Stage.INTERVIEW_COMPLETED, r"interview {was}(?:completed|conducted|held)"
                                r"(?: and case must be reviewed)?"),
    (Stage.DECISION_MADE, r"(?:final )?decision (?:was )?made on {case}"),
    (Stage.DECISION_MADE, r"(?:we|ircc|ukvi) (?:have )?made (?:final )?decision on {case}"),
    (Stage.APPROVED, r"{case} {was}(?:approved|granted){decision_sent}"),
    (Stage.REOPENED, r"{case} {was}reopened(?: by uscis| on motion)?"),
    (Stage.WITHDRAWN, r"{case} {was}withdrawn(?: by (?:petitioner|applicant|you))?"),
)

# "Refused" may be for a time where visas are judged at a post, so it is read elsewhere only.
REFUSALS: Rules = ((Stage.DENIED, r"{case} {was}(?:denied|refused){decision_sent}{reason}"),)

LETTERS: Rules = (
    (Stage.RECEIVED, r"receipt notice {sent}"),
    (Stage.REJECTED, r"rejection notice {sent}"),
    (Stage.TRANSFERRED, r"transfer notice {sent}"),
    (Stage.BIOMETRICS_SCHEDULED, r"{prints} appointment notice {sent}"),
    (Stage.ADVERSE_NOTICE, r"(?:notice of intent to {bad_end}|intent to {bad_end} notice) {sent}"),
    (Stage.INTERVIEW_SCHEDULED, r"interview (?:appointment )?notice {sent}"),
    (Stage.DECISION_MADE, r"(?:final )?decision(?: notice)? {sent}"),
    (Stage.APPROVED, r"approval notice {sent}"),
    (Stage.OATH_SCHEDULED, r"(?:naturalization )?oath ceremony notice {sent}"),
    (Stage.DENIED, r"denial notice {sent}"),
    (Stage.REVOKED, r"revocation notice {sent}"),
    (Stage.WITHDRAWN, r"withdrawal (?:acknowledgement )?notice {sent}"),
)

USCIS: Rules = (
    (Stage.RECEIVED, r"{case} {was}accepted (?:by|at) uscis lockbox"),
    (Stage.RECEIVED, r"fees was waived and {case} {was}received"),
    (Stage.RECEIVED, r"{prints} fee {was}received"),
    (Stage.RECORD_UPDATED, r"(?:duplicate|amended|corrected) (?:(?:approval|receipt|interview"
                           r"|appointment) )?notice {sent}"),
    (Stage.RECORD_UPDATED, r"{side} {was}(?:received|approved|denied|granted|rejected|accepted)"),
    (Stage.RECORD_UPDATED, r"(?:premium processing )?fee (?:will be refunded|refund {sent}"
                           r"|{was}refunded)"),
    (Stage.RECORD_UPDATED, r"premium processing fee {was}received"),
    (Stage.RECORD_UPDATED, r"form g 28 {was}rejected{fault}"),
    (Stage.TRANSFERRED, r"{case} {was}transferred(?: to {office})?"
                        r" and new office has jurisdiction"),
    (Stage.TRANSFERRED, r"{case} {was}received at another (?:uscis )?office"),
    (Stage.TRANSFERRED, r"{case} {was}returned to uscis by executive office (?:of|for) immigration "
                        r"review"),
    (Stage.BIOMETRICS_TAKEN, r"fingerprint review {was}completed"),
    (Stage.EVIDENCE_RECEIVED, r"response to (?:uscis )?(?:{evidence}|(?:notice of )?intent"
                              r"(?: to {bad_end})?(?: notice)?) {was}received"),
    (Stage.INTERVIEW_PENDING, r"{case} {was}transferred to schedule interview"),
    (Stage.APPROVED, r"{case} {was}approved and uscis notified (?:u s )?consulate"
                     r"(?: or port of entry)?"),
    (Stage.APPROVED, r"{case} {was}approved and approval notice {was}(?:mailed|emailed|sent)"),
    (Stage.APPROVED, r"(?:{case} )?approval {was}(?:re)?affirmed"
                     r"(?: and mailed back to department of state)?"),
    (Stage.OATH_SCHEDULED, r"oath ceremony (?:is |was |will be )?(?:re)?scheduled"),
    (Stage.DOCUMENT_PRODUCED, r"{document} (?:is being |was )?(?:produced|printed|ordered)"),
    (Stage.DOCUMENT_MAILED, r"{document} {was}mailed(?: to (?:me|you))?"),
    (Stage.DOCUMENT_MAILED, r"{document} {was}picked up by (?:united states postal service|usps)"),
    (Stage.DOCUMENT_DELIVERED, r"{document} {was}(?:personally )?delivered(?: to (?:me|you))?"
                               r"(?: by (?:post office|united states postal service|usps))?"),
    (Stage.DOCUMENT_RETURNED, r"{document} (?:was |is being )?returned(?: to uscis)?"
                              r"(?: by post office)?(?: as undeliverable)?"
                              r"(?: and (?:is being|will be) held(?: for \d+ days)?)?"),
    (Stage.DOCUMENT_RETURNED, r"{document} {was}destroyed(?: and letter was received)?"
                              r"(?: after uscis held it for \d+ days)?"),
    (Stage.DOCUMENT_RETURNED, r"{document} (?:is|was)(?: determined as)? undeliverable"
                              r"(?: by post office)?"),
    (Stage.DOCUMENT_RETURNED, r"{document} {was}received by uscis along with letter"),
    (Stage.REVOKED, r"(?:{case}(?: approval)?|approval) {was}(?:automatically )?revoked"),
    (Stage.REVOKED, r"status (?:was terminated|termination notice {sent})"),
    (Stage.APPEAL_FILED, r"(?:appeal|{motion}) {was}(?:filed|received)"),
    (Stage.APPEAL_FILED, r"{case} {was}(?:sent|forwarded) to administrative appeals office"
                         r"(?: for review)?"),
    (Stage.REOPENED, r"{case} {was}reopened for reconsideration"),
    (Stage.ADMINISTRATIVELY_CLOSED, r"{case} {was}administratively closed"),
)

EOIR: Rules = (
    (Stage.UNDER_REVIEW, r"case is pending"),
    (Stage.APPEAL_FILED, r"(?:appeal|{motion}) {was}(?:filed|received)"),
    (Stage.APPROVED, r"(?:immigration )?judge granted relief|relief was granted"),
    (Stage.DENIED, r"(?:immigration )?judge ordered removal|removal was ordered"),
    (Stage.ADMINISTRATIVELY_CLOSED, r"case {was}administratively closed"),
)

VISAS: Rules = (
    (Stage.RECEIVED, r"{case} {was}submitted"),
    (Stage.TRANSFERRED, r"case is in transit"),
    (Stage.UNDER_REVIEW, r"{case} is in administrative processing"),
    (Stage.APPROVED, r"(?:(?:non)?immigrant )?visa {was}issued"),
)

LABOR: Rules = (
    (Stage.EVIDENCE_RECEIVED, r"rfi response {was}(?:received|submitted)"),
    (Stage.APPROVED, r"{case} {was}certified"),
)

# Canada, the United Kingdom, Australia: whole sentences of e-mails and accounts.
COMMONWEALTH: Rules = (
    (Stage.RECEIVED, r"{case} {was}submitted"),
    (Stage.EVIDENCE_REQUESTED, r"(?:additional|further|more) (?:documents?|information|evidence) "
                               r"(?:is |was )?(?:required|requested|needed)"),
    (Stage.EVIDENCE_REQUESTED, r"we need (?:additional|further|more) (?:documents?|information"
                               r"|evidence)(?: from you)?"),
    (Stage.EVIDENCE_REQUESTED, r"request for (?:additional|further|more) information"),
    (Stage.UNDER_REVIEW, r"(?:background check|eligibility review) (?:is )?in progress"),
    (Stage.APPROVED, r"visa {was}granted"),
)

GERMAN: Rules = (
    (Stage.RECEIVED, r"(?:visum)?s?antrag (?:ist |wurde )?(?:eingegangen|eingereicht)"),
    (Stage.UNDER_REVIEW, r"(?:visum)?s?antrag (?:(?:ist |befindet sich )?in (?:bearbeitung|prüfung)"
                         r"|wird (?:bearbeitet|geprüft))"),
    (Stage.APPROVED, r"(?:visum|(?:visum)?s?antrag) (?:ist |wurde )?(?:erteilt|genehmigt"
                     r"|bewilligt)"),
    (Stage.DENIED, r"(?:visum|(?:visum)?s?antrag) (?:ist |wurde )?abgelehnt"),
    (Stage.WITHDRAWN, r"(?:visum)?s?antrag (?:ist |wurde )?(?:zurückgenommen|zurückgezogen)"),
    (Stage.DOCUMENT_PRODUCED, r"visum (?:ist )?(?:abholbereit|zur abholung bereit)"),
)

RULES: Mapping[str, Rules] = {
    "uscis": (*ENGLISH, *REFUSALS, *LETTERS, *USCIS),
    "eoir": (*ENGLISH, *EOIR),
    "dos_ceac": (*ENGLISH, *VISAS),
    "dol_flag": (*ENGLISH, *REFUSALS, *LABOR),
    "ircc": (*ENGLISH, *REFUSALS, *COMMONWEALTH),
    "ukvi": (*ENGLISH, *REFUSALS, *COMMONWEALTH),
    "au_homeaffairs": (*ENGLISH, *REFUSALS, *COMMONWEALTH),
    "de_auswaertiges_amt": GERMAN,
}
