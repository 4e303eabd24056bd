### Stages of data/stages.yml in plain words, five entries each:
###   -name      at most 40 characters, reads well before a full stop
###   -meaning   what it means and what it does not mean
###   -next      what usually comes next; never a promise
###   -act       who must act, and by when
###   -mistaken  what people commonly take it for
### Then the five categories and the four milestones. "Your turn:" marks what the reader has to do.

## The filing arrives

stage-not-filed-name = Not sent yet
stage-not-filed-meaning = The form was started in the agency’s system but never sent. Until it is sent there is no case.
stage-not-filed-next = After the form is sent and paid for, a receipt with a case number usually follows.
stage-not-filed-act = Your turn: finish, sign and send the form. A draft does not stop any filing deadline that applies to you.
stage-not-filed-mistaken = Many people think a saved draft holds their place in line, but it does not.

stage-received-name = Received
stage-received-meaning = The agency has your papers and opened a case. Nobody has judged it yet, so this is neither good nor bad news.
stage-received-next = Usually a receipt notice, for many forms a fingerprint appointment, and then a wait for an officer.
stage-received-act = You do not have to do anything now. Keep the receipt notice, and tell the agency if you move.
stage-received-mistaken = It is easily taken for a first “yes”, but it only says that the papers arrived.

stage-fee-problem-name = Problem with the fee
stage-fee-problem-meaning = There is a case, but a payment is missing, was refused or is in question. This is about the money, not about whether you qualify.
stage-fee-problem-next = Once the payment is settled, the case usually goes on. If it is not settled, the papers may be sent back.
stage-fee-problem-act = Your turn: pay or correct the fee in the way the notice says. The date on your notice counts.
stage-fee-problem-mistaken = It looks like a denial to many people, but nothing has been decided about the case itself.

stage-rejected-name = Sent back before review
stage-rejected-meaning = The papers were returned before anyone looked at the case itself, for example because of the fee, a signature or an old form. Rejected is not denied.
stage-rejected-next = Many people correct what the letter names and file again. The first filing date is usually not kept.
stage-rejected-act = Your turn: read the letter and correct what it names if you want to file again. If a deadline applies to you, get legal help soon.
stage-rejected-mistaken = “Rejected” is often read as “denied”, but denied would mean that an officer judged the case and said no.

## Side events and moves

stage-record-updated-name = A detail was updated
stage-record-updated-meaning = Something beside the main path was changed or noted: a name, a copy of a notice, a refund, a request for faster service. The case itself stands where it stood.
stage-record-updated-next = The case usually goes on from the step it had reached before.
stage-record-updated-act = Usually there is nothing to do. Check that the detail is right, and if a letter to you came back, check your address with the agency.
stage-record-updated-mistaken = A denied request to speed things up is often read as a denied case, but it leaves the case untouched.

stage-transferred-name = Moved to another office
stage-transferred-meaning = Your file went to another office or agency, which takes the next step. The move says nothing about the result.
stage-transferred-next = The new office usually sends a notice. Its waiting time may be shorter or longer.
stage-transferred-act = You do not have to do anything now. Watch your mail for a letter from the new office.
stage-transferred-mistaken = A move is often feared as a bad sign or a new start, and by itself it is neither.

## Fingerprints

stage-biometrics-scheduled-name = Fingerprint appointment
stage-biometrics-scheduled-meaning = The agency asks for your fingerprints, photo and signature, or has set a day for it. This is routine, and no decision has been made.
stage-biometrics-scheduled-next = After the visit the fingerprints are checked, and the case usually goes on to review.
stage-biometrics-scheduled-act = Your turn: go on the day and to the place on your notice, with the notice and a photo ID. If you cannot, ask for another date before that day.
stage-biometrics-scheduled-mistaken = It is sometimes taken for the interview, but this visit is short and nobody decides your case there.

stage-biometrics-taken-name = Fingerprints on file
stage-biometrics-taken-meaning = The agency has your fingerprints or photo, new ones or earlier ones. Your case has not been decided.
stage-biometrics-taken-next = Usually background checks and a review by an officer. For some forms there is an interview.
stage-biometrics-taken-act = You do not have to do anything now.
stage-biometrics-taken-mistaken = Many read it as a passed background check, which it does not have to mean.

## Review

stage-under-review-name = Under review
stage-under-review-meaning = The agency is working on the case or has it in line. There is no decision yet, in either direction.
stage-under-review-next = The agency may ask for documents, set an interview, or decide. This status does not tell when.
stage-under-review-act = Usually you do not have to do anything now. If a letter asks for something, or you missed an appointment, follow that letter: its date counts.
stage-under-review-mistaken = It sounds as if an officer has the file open today, but a case can stay like this for months.

stage-on-hold-name = On hold
stage-on-hold-meaning = Work has stopped because of something outside the case, such as a lawsuit, a rule change, a security check or a wait for a visa number.
stage-on-hold-next = When that reason ends, the case usually goes on. Often nobody can name a date.
stage-on-hold-act = You do not have to do anything now. Keep your address current and open every letter.
stage-on-hold-mistaken = A hold is often taken for a denial or for your fault, and by itself it is neither.

stage-evidence-requested-name = More documents asked for
stage-evidence-requested-meaning = The agency needs more from you before it can decide: papers, facts or an examination. Nothing has been decided so far.
stage-evidence-requested-next = After your answer arrives, an officer usually takes up the case again. Without an answer in time, the case may be denied.
stage-evidence-requested-act = Your turn: send everything the notice lists, all together and in time. The date on your notice counts.
stage-evidence-requested-mistaken = Many people see the start of a denial in it, but it is a question, and your answer is read.

stage-evidence-received-name = Your answer arrived
stage-evidence-received-meaning = The agency has what you sent in answer to its letter. Whether it is enough is not said yet.
stage-evidence-received-next = An officer usually reads it with the rest of the file, and may then decide, ask again or set an interview.
stage-evidence-received-act = You do not have to do anything now. Keep a copy of what you sent and the proof of mailing.
stage-evidence-received-mistaken = “Received” is not “accepted”: it only says that your answer is there.

stage-adverse-notice-name = Warning before a negative decision
stage-adverse-notice-meaning = The agency has written that it means to say no, or to take back an approval, and why. This is not the final decision: you may answer first.
stage-adverse-notice-next = An officer reads your answer and then decides. Without an answer in time, the agency usually does what it announced.
stage-adverse-notice-act = Your turn, and time is short: the date on your notice counts. Take the notice to a lawyer or accredited representative now.
stage-adverse-notice-mistaken = It is often taken for the denial itself, but the last word has not been said while the time to answer runs.

## Interview

stage-interview-pending-name = Waiting for an interview date
stage-interview-pending-meaning = The case waits for an interview or hearing, or a date was cancelled and no new one is known.
stage-interview-pending-next = A notice with day, time and place usually comes by mail. How long that takes depends on the office.
stage-interview-pending-act = Nothing to do until the notice comes. If you asked for another day, keep the old one unless the agency confirms the change.
stage-interview-pending-mistaken = “Ready for an interview” is often taken for a date, but there is none yet.

stage-interview-scheduled-name = Interview or hearing date set
stage-interview-scheduled-meaning = An interview or hearing has a date, perhaps a new one. The case has not been decided.
stage-interview-scheduled-next = You are asked about your forms and papers. The result may come the same day or later.
stage-interview-scheduled-act = Your turn: be there on the day and at the time on your notice, with the papers it lists. If you cannot come, tell the office before that day; missing it can harm the case.
stage-interview-scheduled-mistaken = An interview is often feared as a sign of suspicion, but for many forms nearly everybody has one.

stage-interview-completed-name = Interview done, no result yet
stage-interview-completed-meaning = The interview or hearing took place. The result is not out yet.
stage-interview-completed-next = The agency may decide, ask for more papers or call you again.
stage-interview-completed-act = You do not have to do anything now, unless you were asked for papers: then send them by the date you were given.
stage-interview-completed-mistaken = Silence after an interview is often feared as a bad sign, but by itself it says nothing.

## Decision

stage-decision-made-name = Decided, the letter says how
stage-decision-made-meaning = There is a decision, but this status does not say which one. Please read neither a yes nor a no into it.
stage-decision-made-next = The decision letter tells the result and what is possible after it.
stage-decision-made-act = Read the letter as soon as it comes: a date in it may count. If no letter comes, ask the agency for a copy.
stage-decision-made-mistaken = Some read it as approved and some as denied, but the status shows neither.

stage-approved-name = Approved
stage-approved-meaning = The agency said yes to this form. What that gives you depends on the form: an approved petition, for example, is not yet a visa or a green card.
stage-approved-next = Usually an approval notice. Then, depending on the form, a card, a visa step or another form.
stage-approved-act = Usually nothing right away. Read the approval notice: it says whether the next step is yours.
stage-approved-mistaken = An approved family or work petition is often taken for a green card, but it is one step on the way.

stage-oath-scheduled-name = Oath ceremony ahead
stage-oath-scheduled-meaning = Your citizenship application is granted and the oath ceremony is being set, or has a date. You become a citizen when you take the oath.
stage-oath-scheduled-next = The ceremony notice gives the day and place. The certificate is usually handed out there.
stage-oath-scheduled-act = Your turn: go to the ceremony on the date of your notice, with the notice filled in and your green card. If you cannot come, tell the office before that day.
stage-oath-scheduled-mistaken = Many feel they are citizens already, but until the oath there is no voting and no US passport.

stage-document-produced-name = Card or document being made
stage-document-produced-meaning = Your card or document is ordered or being made. That implies that the request behind it was approved.
stage-document-produced-next = It is usually mailed next, often with a tracking number.
stage-document-produced-act = You do not have to do anything now. Make sure that the agency has your current address.
stage-document-produced-mistaken = A new card is not always a green card: it may be a work permit or a replacement.

stage-document-mailed-name = Card or document on its way
stage-document-mailed-meaning = Your document has been given to the mail, or is just about to be. It is not yet reported as delivered.
stage-document-mailed-next = It usually comes by mail to the address that the agency has for you.
stage-document-mailed-act = Watch your mailbox, and the tracking number if there is one. If it does not come, tell the agency soon.
stage-document-mailed-mistaken = “Mailed” and even “picked up” mean that the carrier has it, not that it is at your door.

stage-document-delivered-name = Card or document delivered
stage-document-delivered-meaning = The carrier or the office reports that the document reached you or your address.
stage-document-delivered-next = For this request that is usually the last step.
stage-document-delivered-act = Check the name, the dates and the kind of card. If something is wrong, or you do not have it, tell the agency soon.
stage-document-delivered-mistaken = “Delivered” can mean the mailbox or a neighbor, so look around before you give it up for lost.

stage-document-returned-name = Card or document came back
stage-document-returned-meaning = Your document could not be delivered, came back, is being held or was destroyed. The approval behind it stands.
stage-document-returned-next = With the right address the agency may mail it again. A destroyed card usually needs a new form and a fee.
stage-document-returned-act = Your turn: check your address with the agency and ask how to get the document. It is kept for a limited time only.
stage-document-returned-mistaken = It is often feared as a lost approval, but only the paper came back.

## Refusal, review and other ends

stage-denied-name = Denied
stage-denied-meaning = The case was judged and the answer was no. The letter gives the reasons and says whether you can ask for another look.
stage-denied-next = Depending on the case, an appeal, a motion or a new filing may be possible. The letter says which.
stage-denied-act = If you want to answer, the time is short, often about 30 days: the date in your letter counts. Show it to a lawyer or accredited representative soon.
stage-denied-mistaken = “Denied” is often mixed up with “rejected”, which means that papers were sent back without being judged.

stage-revoked-name = Approval or status taken back
stage-revoked-meaning = Something that was given before, an approval, a visa or a status, was taken back. The letter says what, why and from when.
stage-revoked-next = An appeal or a new filing may be possible. The letter says so.
stage-revoked-act = If you want to answer, the time may be very short: the date in your letter counts. Show it to a lawyer or accredited representative now.
stage-revoked-mistaken = The words may contain “approval”, but they tell of one that was lost.

stage-appeal-filed-name = Appeal or review under way
stage-appeal-filed-meaning = A higher office has been asked to look at the decision, or is doing so. The earlier decision is not the last word yet.
stage-appeal-filed-next = The higher office may keep the decision, change it or send the case back. This often takes months.
stage-appeal-filed-act = You do not have to do anything now, unless a letter asks for papers or arguments: then its date counts.
stage-appeal-filed-mistaken = It is often taken for a new application, but it is another look at the same decision.

stage-reopened-name = Case open again
stage-reopened-meaning = A case that was decided or closed is open again. A new decision has not been made.
stage-reopened-next = An officer usually looks at it again, and may ask for papers or set an interview.
stage-reopened-act = You do not have to do anything now, unless a letter asks for something: then its date counts.
stage-reopened-mistaken = Reopened is often taken for approved, but it only means that the question is open again.

stage-withdrawn-name = Withdrawn or given up
stage-withdrawn-meaning = The request was taken back, or the agency treats it as given up, for example after a missed letter or visit. If only an appeal was withdrawn, the earlier decision stays.
stage-withdrawn-next = It usually ends here. A new filing may be possible.
stage-withdrawn-act = If you did not ask for this, contact the agency and get legal help soon. If you did, there is nothing to do.
stage-withdrawn-mistaken = It is often taken for a denial, but it does not say that an officer found the case too weak.

stage-administratively-closed-name = Closed without a yes or no
stage-administratively-closed-meaning = The case was taken off the active list without a decision, for example because you got the benefit another way or a court paused it.
stage-administratively-closed-next = Often nothing more happens. Some of these cases can be put back on the list.
stage-administratively-closed-act = Read the notice for the reason. If you do not know why it was closed, ask the agency or a lawyer.
stage-administratively-closed-mistaken = It is often taken for a denial or for a win, and by itself it is neither.

stage-terminated-name = Ended without a yes or no
stage-terminated-meaning = A proceeding, an appeal or the validity of a document came to an end without a judgment on the case. The notice says what ended.
stage-terminated-next = That depends on what ended. If only an appeal ended, the earlier decision stays.
stage-terminated-act = Read the notice and make sure what ended. If it is a permit or a status that you rely on, get legal help soon.
stage-terminated-mistaken = It sounds like a refusal, but in court, for example, it can mean that a case against someone was dropped.

## Not understood

stage-unknown-name = In the agency’s own words
stage-unknown-meaning = The agency uses words that I cannot explain with certainty, so I show them as they are and do not guess.
stage-unknown-next = These words do not tell what comes next. Your last letter from the agency is the best place to look.
stage-unknown-act = Read your last letter: if it asks for something, its date counts. If you are unsure, ask the agency.
stage-unknown-mistaken = Words that nobody explains are easily taken for bad news, but by themselves they are neither good nor bad.

## Categories

category-active = Moving
category-pending = Waiting
category-approved = Approved
category-denied = Denied
category-closed = Closed

## Milestones, in order

milestone-received = Received
milestone-under-review = Under review
milestone-interview-scheduled = Interview
milestone-decision-made = Decision
