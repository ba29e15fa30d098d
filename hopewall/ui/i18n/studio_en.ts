<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ConsentCheck</name>
    <message>
        <source>Look at the signed form</source>
        <translation>Look at the signed form</translation>
    </message>
    <message>
        <source>There is no scan to look at: compare it with the signed paper itself, and say so.</source>
        <translation>There is no scan to look at: compare it with the signed paper itself, and say so.</translation>
    </message>
    <message>
        <source>You have looked at every page of the scan.</source>
        <translation>You have looked at every page of the scan.</translation>
    </message>
    <message>
        <source>Look at every page of the scan first; or compare it with the signed paper itself, and say so.</source>
        <translation>Look at every page of the scan first; or compare it with the signed paper itself, and say so.</translation>
    </message>
    <message>
        <source>I had the signed paper itself in my hands</source>
        <translation>I had the signed paper itself in my hands</translation>
    </message>
    <message>
        <source>I compared it with the signed form: it is the same</source>
        <translation>I compared it with the signed form: it is the same</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>Consent of %1</source>
        <translation>Consent of %1</translation>
    </message>
    <message>
        <source>%1 it would allow: %2.</source>
        <translation>%1 it would allow: %2.</translation>
    </message>
    <message>
        <source>%1 it would allow nothing yet.</source>
        <translation>%1 it would allow nothing yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) still open.</source>
        <translation>
            <numerusform>%n question still open.</numerusform>
            <numerusform>%n questions still open.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every question is answered.</source>
        <translation>Every question is answered.</translation>
    </message>
    <message>
        <source>Edition of the form</source>
        <translation>Edition of the form</translation>
    </message>
    <message>
        <source>Scan of the signed form (PDF, JPEG, PNG or TIFF, at most %1 MB)</source>
        <translation>Scan of the signed form (PDF, JPEG, PNG or TIFF, at most %1 MB)</translation>
    </message>
    <message>
        <source>Before anything is shown</source>
        <translation>Before anything is shown</translation>
    </message>
    <message>
        <source>Record this consent</source>
        <translation>Record this consent</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>Go on later</translation>
    </message>
    <message>
        <source>Throw this page away</source>
        <translation>Throw this page away</translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <source>What may be shown</source>
        <translation>What may be shown</translation>
    </message>
    <message>
        <source>To whom it may be shown</source>
        <translation>To whom it may be shown</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>The signing</source>
        <translation>The signing</translation>
    </message>
    <message>
        <source>Who signed for the person</source>
        <translation>Who signed for the person</translation>
    </message>
    <message>
        <source>A child&apos;s own voice</source>
        <translation>A child&apos;s own voice</translation>
    </message>
    <message>
        <source>Who judged the capacity to consent</source>
        <translation>Who judged the capacity to consent</translation>
    </message>
    <message>
        <source>The witness</source>
        <translation>The witness</translation>
    </message>
    <message>
        <source>The interpreter</source>
        <translation>The interpreter</translation>
    </message>
    <message>
        <source>Separate agreements</source>
        <translation>Separate agreements</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>Compensation</translation>
    </message>
    <message>
        <source>How long, and the copy</source>
        <translation>How long, and the copy</translation>
    </message>
    <message>
        <source>It ends earlier</source>
        <translation>It ends earlier</translation>
    </message>
    <message>
        <source>The hospital&apos;s own particulars</source>
        <translation>The hospital&apos;s own particulars</translation>
    </message>
    <message>
        <source>As it was ticked on the form: yes or no to each. Nothing is assumed.</source>
        <translation>As it was ticked on the form: yes or no to each. Nothing is assumed.</translation>
    </message>
    <message>
        <source>Only what was agreed to.</source>
        <translation>Only what was agreed to.</translation>
    </message>
    <message>
        <source>Each with a signature or a tick of its own on the form.</source>
        <translation>Each with a signature or a tick of its own on the form.</translation>
    </message>
    <message>
        <source>Tick what the form names, if anything.</source>
        <translation>Tick what the form names, if anything.</translation>
    </message>
    <message>
        <source>Telling patients and families what it is like</source>
        <translation>Telling patients and families what it is like</translation>
    </message>
    <message>
        <source>Training staff</source>
        <translation>Training staff</translation>
    </message>
    <message>
        <source>Raising money</source>
        <translation>Raising money</translation>
    </message>
    <message>
        <source>Advertising the hospital</source>
        <translation>Advertising the hospital</translation>
    </message>
    <message>
        <source>Finding people for studies</source>
        <translation>Finding people for studies</translation>
    </message>
    <message>
        <source>Working with the press</source>
        <translation>Working with the press</translation>
    </message>
    <message>
        <source>when the child comes of age</source>
        <translation>when the child comes of age</translation>
    </message>
    <message>
        <source>when the person dies</source>
        <translation>when the person dies</translation>
    </message>
    <message>
        <source>when the project ends</source>
        <translation>when the project ends</translation>
    </message>
    <message>
        <source>when the person leaves the hospital&apos;s programme</source>
        <translation>when the person leaves the hospital&apos;s programme</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>Where it was signed</source>
        <translation>Where it was signed</translation>
    </message>
    <message>
        <source>Who signed</source>
        <translation>Who signed</translation>
    </message>
    <message>
        <source>How it was signed</source>
        <translation>How it was signed</translation>
    </message>
    <message>
        <source>Was the form filled in before it was signed?</source>
        <translation>Was the form filled in before it was signed?</translation>
    </message>
    <message>
        <source>Could the signer read the form themselves?</source>
        <translation>Could the signer read the form themselves?</translation>
    </message>
    <message>
        <source>Was it signed with nobody of the hospital in the room?</source>
        <translation>Was it signed with nobody of the hospital in the room?</translation>
    </message>
    <message>
        <source>Who of the hospital asked for it</source>
        <translation>Who of the hospital asked for it</translation>
    </message>
    <message>
        <source>Is that somebody who does not treat the person?</source>
        <translation>Is that somebody who does not treat the person?</translation>
    </message>
    <message>
        <source>Who else looked at it, from outside the treating team</source>
        <translation>Who else looked at it, from outside the treating team</translation>
    </message>
    <message>
        <source>Does another guardian object?</source>
        <translation>Does another guardian object?</translation>
    </message>
    <message>
        <source>What the person gets for it</source>
        <translation>What the person gets for it</translation>
    </message>
    <message>
        <source>What the hospital gets for showing it</source>
        <translation>What the hospital gets for showing it</translation>
    </message>
    <message>
        <source>What exactly, and from whom</source>
        <translation>What exactly, and from whom</translation>
    </message>
    <message>
        <source>It ends on</source>
        <translation>It ends on</translation>
    </message>
    <message>
        <source>Ask the person again by</source>
        <translation>Ask the person again by</translation>
    </message>
    <message>
        <source>Copy given to the person on</source>
        <translation>Copy given to the person on</translation>
    </message>
    <message>
        <source>How the copy was given</source>
        <translation>How the copy was given</translation>
    </message>
    <message>
        <source>Whom to call about it</source>
        <translation>Whom to call about it</translation>
    </message>
    <message>
        <source>What is shown, as the form describes it</source>
        <translation>What is shown, as the form describes it</translation>
    </message>
    <message>
        <source>Who sees it, as the form describes it</source>
        <translation>Who sees it, as the form describes it</translation>
    </message>
    <message>
        <source>Number of the impact assessment</source>
        <translation>Number of the impact assessment</translation>
    </message>
    <message>
        <source>Impact assessment made on</source>
        <translation>Impact assessment made on</translation>
    </message>
    <message>
        <source>Name of who signed</source>
        <translation>Name of who signed</translation>
    </message>
    <message>
        <source>How they are related</source>
        <translation>How they are related</translation>
    </message>
    <message>
        <source>By what right they sign</source>
        <translation>By what right they sign</translation>
    </message>
    <message>
        <source>Proof of that right</source>
        <translation>Proof of that right</translation>
    </message>
    <message>
        <source>Who checked the proof</source>
        <translation>Who checked the proof</translation>
    </message>
    <message>
        <source>Did the child say yes themselves?</source>
        <translation>Did the child say yes themselves?</translation>
    </message>
    <message>
        <source>Who asked the child</source>
        <translation>Who asked the child</translation>
    </message>
    <message>
        <source>The child was asked on</source>
        <translation>The child was asked on</translation>
    </message>
    <message>
        <source>The child&apos;s age then</source>
        <translation>The child&apos;s age then</translation>
    </message>
    <message>
        <source>How the child was asked</source>
        <translation>How the child was asked</translation>
    </message>
    <message>
        <source>Who judged the capacity</source>
        <translation>Who judged the capacity</translation>
    </message>
    <message>
        <source>Judged on</source>
        <translation>Judged on</translation>
    </message>
    <message>
        <source>What they found</source>
        <translation>What they found</translation>
    </message>
    <message>
        <source>Name of the witness</source>
        <translation>Name of the witness</translation>
    </message>
    <message>
        <source>Who the witness is</source>
        <translation>Who the witness is</translation>
    </message>
    <message>
        <source>Witnessed on</source>
        <translation>Witnessed on</translation>
    </message>
    <message>
        <source>Name of the interpreter</source>
        <translation>Name of the interpreter</translation>
    </message>
    <message>
        <source>Into which language</source>
        <translation>Into which language</translation>
    </message>
    <message>
        <source>How it was interpreted</source>
        <translation>How it was interpreted</translation>
    </message>
    <message>
        <source>The interpreter&apos;s statement</source>
        <translation>The interpreter&apos;s statement</translation>
    </message>
    <message>
        <source>Is the interpreter independent of the family?</source>
        <translation>Is the interpreter independent of the family?</translation>
    </message>
    <message>
        <source>Agrees separately to the use of health information</source>
        <translation>Agrees separately to the use of health information</translation>
    </message>
    <message>
        <source>Where on the form (health information)</source>
        <translation>Where on the form (health information)</translation>
    </message>
    <message>
        <source>Agrees separately to being shown in public</source>
        <translation>Agrees separately to being shown in public</translation>
    </message>
    <message>
        <source>Where on the form (shown in public)</source>
        <translation>Where on the form (shown in public)</translation>
    </message>
    <message>
        <source>Agrees to showing it in another country</source>
        <translation>Agrees to showing it in another country</translation>
    </message>
    <message>
        <source>Who receives it there</source>
        <translation>Who receives it there</translation>
    </message>
    <message>
        <source>On what legal basis</source>
        <translation>On what legal basis</translation>
    </message>
    <message>
        <source>Is it medical advertising?</source>
        <translation>Is it medical advertising?</translation>
    </message>
    <message>
        <source>Why (advertising)</source>
        <translation>Why (advertising)</translation>
    </message>
    <message>
        <source>Who decided that (advertising)</source>
        <translation>Who decided that (advertising)</translation>
    </message>
    <message>
        <source>Decided on (advertising)</source>
        <translation>Decided on (advertising)</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>The person</translation>
    </message>
    <message>
        <source>A guardian</source>
        <translation>A guardian</translation>
    </message>
    <message>
        <source>A personal representative</source>
        <translation>A personal representative</translation>
    </message>
    <message>
        <source>A relative</source>
        <translation>A relative</translation>
    </message>
    <message>
        <source>Somebody with power of attorney</source>
        <translation>Somebody with power of attorney</translation>
    </message>
    <message>
        <source>By hand, on paper</source>
        <translation>By hand, on paper</translation>
    </message>
    <message>
        <source>Electronically</source>
        <translation>Electronically</translation>
    </message>
    <message>
        <source>With a thumbprint, before a witness</source>
        <translation>With a thumbprint, before a witness</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nothing</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Expenses</translation>
    </message>
    <message>
        <source>A gift</source>
        <translation>A gift</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Money</translation>
    </message>
    <message>
        <source>No, it teaches and tells</source>
        <translation>No, it teaches and tells</translation>
    </message>
    <message>
        <source>Yes, and it was approved</source>
        <translation>Yes, and it was approved</translation>
    </message>
</context>
<context>
    <name>DeskArea</name>
    <message>
        <source>Too long: at most %1 characters fit here.</source>
        <translation>Too long: at most %1 characters fit here.</translation>
    </message>
</context>
<context>
    <name>DeskChoice</name>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
</context>
<context>
    <name>DeskField</name>
    <message>
        <source>Too long: at most %1 characters fit here.</source>
        <translation>Too long: at most %1 characters fit here.</translation>
    </message>
</context>
<context>
    <name>DeskFile</name>
    <message>
        <source>Drop a file here, or write where it lies</source>
        <translation>Drop a file here, or write where it lies</translation>
    </message>
</context>
<context>
    <name>DeskLock</name>
    <message>
        <source>Studio</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Your passphrase</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Opening …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>This is a demonstration. Come in as one of its invented staff:</source>
        <translation>This is a demonstration. Come in as one of its invented staff:</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>DeskRail</name>
    <message>
        <source>Studio</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
    </message>
    <message>
        <source>Demonstration: everybody here is invented.</source>
        <translation>Demonstration: everybody here is invented.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
</context>
<context>
    <name>DeskYesNo</name>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>ExplainerDesk</name>
    <message>
        <source>All explainers</source>
        <translation>All explainers</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Language of the text</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Parts of the page</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>About the page</source>
        <translation>About the page</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Not saved yet.</translation>
    </message>
    <message>
        <source>Not saved yet. It is kept as a draft.</source>
        <translation>Not saved yet. It is kept as a draft.</translation>
    </message>
    <message>
        <source>This is your own version.</source>
        <translation>This is your own version.</translation>
    </message>
    <message>
        <source>This is the shipped page. What you save is kept beside it.</source>
        <translation>This is the shipped page. What you save is kept beside it.</translation>
    </message>
    <message>
        <source>Save as our version</source>
        <translation>Save as our version</translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation>Throw the draft away</translation>
    </message>
    <message>
        <source>Back to the shipped page</source>
        <translation>Back to the shipped page</translation>
    </message>
    <message>
        <source>What was typed since the last save goes from this page; a copy is put aside in the content folder.</source>
        <translation>What was typed since the last save goes from this page; a copy is put aside in the content folder.</translation>
    </message>
    <message>
        <source>Yes, throw it away</source>
        <translation>Yes, throw it away</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>Keep the draft</translation>
    </message>
    <message>
        <source>Your version is put aside and visitors read the shipped page again.</source>
        <translation>Your version is put aside and visitors read the shipped page again.</translation>
    </message>
    <message>
        <source>Yes, show the shipped page</source>
        <translation>Yes, show the shipped page</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Keep ours</translation>
    </message>
    <message>
        <source>Text of the page in English</source>
        <translation>Text of the page in English</translation>
    </message>
    <message>
        <source>Text of the page in Chinese</source>
        <translation>Text of the page in Chinese</translation>
    </message>
</context>
<context>
    <name>ExplainerDifference</name>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>It is the shipped page, word for word.</source>
        <translation>It is the shipped page, word for word.</translation>
    </message>
    <message>
        <source>Compared with the shipped page: taken out struck through, come in tinted.</source>
        <translation>Compared with the shipped page: taken out struck through, come in tinted.</translation>
    </message>
    <message numerus="yes">
        <source>… %n line(s) the same …</source>
        <translation>
            <numerusform>… %n line the same …</numerusform>
            <numerusform>… %n lines the same …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExplainerFindings</name>
    <message>
        <source>Looking at it …</source>
        <translation>Looking at it …</translation>
    </message>
    <message>
        <source>The rules have nothing to say.</source>
        <translation>The rules have nothing to say.</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message numerus="yes">
        <source>%n keep(s) the page from being shown</source>
        <translation>
            <numerusform>%n keeps the page from being shown</numerusform>
            <numerusform>%n keep the page from being shown</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes to this line</source>
        <translation>Goes to this line</translation>
    </message>
    <message>
        <source>Where the two languages differ</source>
        <translation>Where the two languages differ</translation>
    </message>
</context>
<context>
    <name>ExplainerFront</name>
    <message>
        <source>About the page</source>
        <translation>About the page</translation>
    </message>
    <message>
        <source>Who has read this page</source>
        <translation>Who has read this page</translation>
    </message>
    <message>
        <source>Nobody here has yet. Visitors read that under the page.</source>
        <translation>Nobody here has yet. Visitors read that under the page.</translation>
    </message>
    <message>
        <source>Only you can say that you have read it; your name is put here and nobody else’s.</source>
        <translation>Only you can say that you have read it; your name is put here and nobody else’s.</translation>
    </message>
    <message>
        <source>For which institution did you read it?</source>
        <translation>For which institution did you read it?</translation>
    </message>
    <message>
        <source>Have you any interest in it? Write “none” if not.</source>
        <translation>Have you any interest in it? Write “none” if not.</translation>
    </message>
    <message>
        <source>I have read this page</source>
        <translation>I have read this page</translation>
    </message>
    <message>
        <source>It says what the English page says now</source>
        <translation>It says what the English page says now</translation>
    </message>
</context>
<context>
    <name>ExplainerNew</name>
    <message>
        <source>A new page</source>
        <translation>A new page</translation>
    </message>
    <message>
        <source>It begins as a draft. Visitors can read it once it is saved and nothing in it blocks; saved in both languages, it is the last one in Learn at the station with most pages of its kind. Until a clinician and a lay reader here have read it, the page says so.</source>
        <translation>It begins as a draft. Visitors can read it once it is saved and nothing in it blocks; saved in both languages, it is the last one in Learn at the station with most pages of its kind. Until a clinician and a lay reader here have read it, the page says so.</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Title in English</translation>
    </message>
    <message>
        <source>Title in Chinese</source>
        <translation>Title in Chinese</translation>
    </message>
    <message>
        <source>Name of the file, such as first-visit</source>
        <translation>Name of the file, such as first-visit</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>For which ages</source>
        <translation>For which ages</translation>
    </message>
    <message>
        <source>Begin the page</source>
        <translation>Begin the page</translation>
    </message>
    <message>
        <source>No new page</source>
        <translation>No new page</translation>
    </message>
</context>
<context>
    <name>ExplainerPick</name>
    <message>
        <source>Search the terms</source>
        <translation>Search the terms</translation>
    </message>
    <message>
        <source>Search the pages</source>
        <translation>Search the pages</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>No link</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Nothing has this name.</source>
        <translation>Nothing has this name.</translation>
    </message>
</context>
<context>
    <name>ExplainerTools</name>
    <message>
        <source>Heading</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Smaller heading</source>
        <translation>Smaller heading</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Bold</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
</context>
<context>
    <name>ExplainerWords</name>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>In one sentence, for the list</source>
        <translation>In one sentence, for the list</translation>
    </message>
    <message>
        <source>Main message: if they read nothing else</source>
        <translation>Main message: if they read nothing else</translation>
    </message>
    <message>
        <source>What readers can do now, one thing a line</source>
        <translation>What readers can do now, one thing a line</translation>
    </message>
    <message>
        <source>Sources by their ids, one a line</source>
        <translation>Sources by their ids, one a line</translation>
    </message>
    <message>
        <source>Where the treatment stands</source>
        <translation>Where the treatment stands</translation>
    </message>
    <message>
        <source>The facts are as we knew them on</source>
        <translation>The facts are as we knew them on</translation>
    </message>
    <message>
        <source>Days until it is looked at again</source>
        <translation>Days until it is looked at again</translation>
    </message>
    <message>
        <source>Looked at again on</source>
        <translation>Looked at again on</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Still in trials</source>
        <translation>Still in trials</translation>
    </message>
    <message>
        <source>Approved for some, in trials for others</source>
        <translation>Approved for some, in trials for others</translation>
    </message>
    <message>
        <source>General knowledge</source>
        <translation>General knowledge</translation>
    </message>
    <message>
        <source>A topic</source>
        <translation>A topic</translation>
    </message>
    <message>
        <source>A treatment</source>
        <translation>A treatment</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Safety</translation>
    </message>
    <message>
        <source>Practical things</source>
        <translation>Practical things</translation>
    </message>
    <message>
        <source>For children</source>
        <translation>For children</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 years</translation>
    </message>
    <message>
        <source>%1, clinician, %2, on %3</source>
        <translation>%1, clinician, %2, on %3</translation>
    </message>
    <message>
        <source>%1, lay reader, %2, on %3</source>
        <translation>%1, lay reader, %2, on %3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>Line %1, “%2”: %3</source>
        <translation>Line %1, “%2”: %3</translation>
    </message>
    <message>
        <source>due for review on %1</source>
        <translation>due for review on %1</translation>
    </message>
    <message>
        <source>review overdue since %1</source>
        <translation>review overdue since %1</translation>
    </message>
    <message>
        <source>not shown: review overdue since %1</source>
        <translation>not shown: review overdue since %1</translation>
    </message>
    <message>
        <source>your version</source>
        <translation>your version</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>shipped</translation>
    </message>
    <message>
        <source>checked here</source>
        <translation>checked here</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) keep it from being shown</source>
        <translation>
            <numerusform>%n fault keeps it from being shown</numerusform>
            <numerusform>%n faults keep it from being shown</numerusform>
        </translation>
    </message>
    <message>
        <source>an unsaved draft</source>
        <translation>an unsaved draft</translation>
    </message>
    <message>
        <source>new, a draft only</source>
        <translation>new, a draft only</translation>
    </message>
    <message>
        <source>not reviewed here yet</source>
        <translation>not reviewed here yet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not there</source>
        <translation>%1: not there</translation>
    </message>
    <message numerus="yes">
        <source>the languages differ in %n place(s)</source>
        <translation>
            <numerusform>the languages differ in %n place</numerusform>
            <numerusform>the languages differ in %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExplainersRoom</name>
    <message>
        <source>Explainers</source>
        <translation>Explainers</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>One moment …</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>A new page</source>
        <translation>A new page</translation>
    </message>
    <message>
        <source>Search the titles</source>
        <translation>Search the titles</translation>
    </message>
    <message>
        <source>No page is due for review.</source>
        <translation>No page is due for review.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) should be looked at again.</source>
        <translation>
            <numerusform>%n page should be looked at again.</numerusform>
            <numerusform>%n pages should be looked at again.</numerusform>
        </translation>
    </message>
    <message>
        <source>All are as they were shipped.</source>
        <translation>All are as they were shipped.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) have a version of your own.</source>
        <translation>
            <numerusform>%n page has a version of your own.</numerusform>
            <numerusform>%n pages have a version of your own.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormQuestion</name>
    <message>
        <source>Not answered yet.</source>
        <translation>Not answered yet.</translation>
    </message>
    <message>
        <source>Year-month-day, such as 2026-11-28</source>
        <translation>Year-month-day, such as 2026-11-28</translation>
    </message>
    <message>
        <source>attached, %1…</source>
        <translation>attached, %1…</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>the next control, the one before</source>
        <translation>the next control, the one before</translation>
    </message>
    <message>
        <source>the rooms, from above</source>
        <translation>the rooms, from above</translation>
    </message>
    <message>
        <source>the next room</source>
        <translation>the next room</translation>
    </message>
    <message>
        <source>look for somebody</source>
        <translation>look for somebody</translation>
    </message>
    <message>
        <source>save</source>
        <translation>save</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>undo</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>redo</translation>
    </message>
    <message>
        <source>close what is open</source>
        <translation>close what is open</translation>
    </message>
    <message>
        <source>paste a text, or a picture among the photos</source>
        <translation>paste a text, or a picture among the photos</translation>
    </message>
    <message>
        <source>the other language</source>
        <translation>the other language</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>lock</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>this list</translation>
    </message>
    <message>
        <source>in an explainer: heading, smaller heading</source>
        <translation>in an explainer: heading, smaller heading</translation>
    </message>
    <message>
        <source>in a story or an explainer: bold</source>
        <translation>in a story or an explainer: bold</translation>
    </message>
    <message>
        <source>in a story or an explainer: list, steps</source>
        <translation>in a story or an explainer: list, steps</translation>
    </message>
    <message>
        <source>in an explainer: link, glossary term</source>
        <translation>in an explainer: link, glossary term</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>LaneLine</name>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2 %</translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>NobodysPhotos</name>
    <message>
        <source>Whose photos are these?</source>
        <translation>Whose photos are these?</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Back to today</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Every photo is somebody&apos;s. Nothing is left to do here.</source>
        <translation>Every photo is somebody&apos;s. Nothing is left to do here.</translation>
    </message>
    <message>
        <source>Photo %1 of %2</source>
        <translation>Photo %1 of %2</translation>
    </message>
    <message>
        <source>The whole photo, as it is kept</source>
        <translation>The whole photo, as it is kept</translation>
    </message>
    <message>
        <source>Taken in %1</source>
        <translation>Taken in %1</translation>
    </message>
    <message>
        <source>Most likely the same picture</source>
        <translation>Most likely the same picture</translation>
    </message>
    <message>
        <source>Another one that is nobody&apos;s yet</source>
        <translation>Another one that is nobody&apos;s yet</translation>
    </message>
    <message>
        <source>A photo of %1</source>
        <translation>A photo of %1</translation>
    </message>
    <message>
        <source>Whose photo is it? Type their name</source>
        <translation>Whose photo is it? Type their name</translation>
    </message>
    <message>
        <source>Nobody is called that: add the person first.</source>
        <translation>Nobody is called that: add the person first.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>It is their photo</source>
        <translation>It is their photo</translation>
    </message>
    <message>
        <source>It stays a draft: it hangs nowhere before it was looked through and approved.</source>
        <translation>It stays a draft: it hangs nowhere before it was looked through and approved.</translation>
    </message>
    <message>
        <source>Throw it away …</source>
        <translation>Throw it away …</translation>
    </message>
    <message>
        <source>Throw this photo away?</source>
        <translation>Throw this photo away?</translation>
    </message>
    <message>
        <source>The photo and everything made of it are destroyed. This cannot be undone, and importing the same file does not bring it back.</source>
        <translation>The photo and everything made of it are destroyed. This cannot be undone, and importing the same file does not bring it back.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Throw it away for good</source>
        <translation>Throw it away for good</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Somebody new</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Search people</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Name, in either language</source>
        <translation>Name, in either language</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Any state</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Illness</translation>
    </message>
    <message>
        <source>Any illness</source>
        <translation>Any illness</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Treatment</translation>
    </message>
    <message>
        <source>Any treatment</source>
        <translation>Any treatment</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>How the list looks</source>
        <translation>How the list looks</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Faces</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Reading …</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody matches.</source>
        <translation>Nobody matches.</translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%1 of %2 people</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
</context>
<context>
    <name>PersonConsents</name>
    <message>
        <source>Record a consent</source>
        <translation>Record a consent</translation>
    </message>
    <message>
        <source>No consent has been recorded yet.</source>
        <translation>No consent has been recorded yet.</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>Not signed yet</translation>
    </message>
    <message>
        <source>Consent of %1</source>
        <translation>Consent of %1</translation>
    </message>
    <message>
        <source>ends on %1</source>
        <translation>ends on %1</translation>
    </message>
    <message>
        <source>recorded by %1</source>
        <translation>recorded by %1</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>It was taken back.</translation>
    </message>
    <message>
        <source>A second person has yet to check it against the signed form.</source>
        <translation>A second person has yet to check it against the signed form.</translation>
    </message>
    <message>
        <source>checked against the scan by %1</source>
        <translation>checked against the scan by %1</translation>
    </message>
    <message>
        <source>checked against the signed paper by %1</source>
        <translation>checked against the signed paper by %1</translation>
    </message>
    <message>
        <source>A consent counts for all stories of a person; each story still needs their yes to exactly what will hang.</source>
        <translation>A consent counts for all stories of a person; each story still needs their yes to exactly what will hang.</translation>
    </message>
    <message>
        <source>Scan of the signed form (PDF, JPEG, PNG or TIFF, at most %1 MB)</source>
        <translation>Scan of the signed form (PDF, JPEG, PNG or TIFF, at most %1 MB)</translation>
    </message>
    <message>
        <source>May be shown</source>
        <translation>May be shown</translation>
    </message>
    <message>
        <source>May not be shown</source>
        <translation>May not be shown</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Not where</source>
        <translation>Not where</translation>
    </message>
    <message>
        <source>Signed form</source>
        <translation>Signed form</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), sealed in the store</source>
        <translation>
            <numerusform>%n page, sealed in the store</numerusform>
            <numerusform>%n pages, sealed in the store</numerusform>
        </translation>
    </message>
    <message>
        <source>no scan yet</source>
        <translation>no scan yet</translation>
    </message>
</context>
<context>
    <name>PersonFactsRead</name>
    <message>
        <source>Change these facts</source>
        <translation>Change these facts</translation>
    </message>
</context>
<context>
    <name>PersonFormPage</name>
    <message>
        <source>Somebody new</source>
        <translation>Somebody new</translation>
    </message>
    <message>
        <source>What is known of %1</source>
        <translation>What is known of %1</translation>
    </message>
    <message>
        <source>Enter this person</source>
        <translation>Enter this person</translation>
    </message>
    <message>
        <source>Save these facts</source>
        <translation>Save these facts</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Leave it as it was</translation>
    </message>
</context>
<context>
    <name>PersonFormWords</name>
    <message>
        <source>Names</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>The person</translation>
    </message>
    <message>
        <source>Which languages do they read?</source>
        <translation>Which languages do they read?</translation>
    </message>
    <message>
        <source>What they wish, and what protects them</source>
        <translation>What they wish, and what protects them</translation>
    </message>
    <message>
        <source>Whose laws protect them?</source>
        <translation>Whose laws protect them?</translation>
    </message>
    <message>
        <source>Only the name they choose is ever shown, or none.</source>
        <translation>Only the name they choose is ever shown, or none.</translation>
    </message>
    <message>
        <source>Where they live and are treated; more than one may apply.</source>
        <translation>Where they live and are treated; more than one may apply.</translation>
    </message>
    <message>
        <source>Full name, in English</source>
        <translation>Full name, in English</translation>
    </message>
    <message>
        <source>Full name, in Chinese</source>
        <translation>Full name, in Chinese</translation>
    </message>
    <message>
        <source>First name, in English</source>
        <translation>First name, in English</translation>
    </message>
    <message>
        <source>First name, in Chinese</source>
        <translation>First name, in Chinese</translation>
    </message>
    <message>
        <source>A chosen other name, in English</source>
        <translation>A chosen other name, in English</translation>
    </message>
    <message>
        <source>A chosen other name, in Chinese</source>
        <translation>A chosen other name, in Chinese</translation>
    </message>
    <message>
        <source>Which name is shown?</source>
        <translation>Which name is shown?</translation>
    </message>
    <message>
        <source>Do they decide for themselves?</source>
        <translation>Do they decide for themselves?</translation>
    </message>
    <message>
        <source>Year and month of birth, such as 2015-04</source>
        <translation>Year and month of birth, such as 2015-04</translation>
    </message>
    <message>
        <source>How are they?</source>
        <translation>How are they?</translation>
    </message>
    <message>
        <source>Last asked on</source>
        <translation>Last asked on</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>What should happen after their death?</source>
        <translation>What should happen after their death?</translation>
    </message>
    <message>
        <source>Could being seen put them in danger?</source>
        <translation>Could being seen put them in danger?</translation>
    </message>
    <message>
        <source>Do they take part in a study?</source>
        <translation>Do they take part in a study?</translation>
    </message>
    <message>
        <source>Number of the study</source>
        <translation>Number of the study</translation>
    </message>
    <message>
        <source>How to reach them, for reminders</source>
        <translation>How to reach them, for reminders</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>United States</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>European Union</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>United Kingdom</translation>
    </message>
    <message>
        <source>The full name</source>
        <translation>The full name</translation>
    </message>
    <message>
        <source>The first name</source>
        <translation>The first name</translation>
    </message>
    <message>
        <source>The chosen other name</source>
        <translation>The chosen other name</translation>
    </message>
    <message>
        <source>No name: “a patient”</source>
        <translation>No name: “a patient”</translation>
    </message>
    <message>
        <source>An adult who decides for themselves</source>
        <translation>An adult who decides for themselves</translation>
    </message>
    <message>
        <source>A child or teenager</source>
        <translation>A child or teenager</translation>
    </message>
    <message>
        <source>An adult who cannot decide</source>
        <translation>An adult who cannot decide</translation>
    </message>
    <message>
        <source>Somebody who has died</source>
        <translation>Somebody who has died</translation>
    </message>
    <message>
        <source>They have died</source>
        <translation>They have died</translation>
    </message>
    <message>
        <source>Alive</source>
        <translation>Alive</translation>
    </message>
    <message>
        <source>We do not know</source>
        <translation>We do not know</translation>
    </message>
    <message>
        <source>Take everything down</source>
        <translation>Take everything down</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Leave it as it is</translation>
    </message>
    <message>
        <source>Ask the relatives</source>
        <translation>Ask the relatives</translation>
    </message>
</context>
<context>
    <name>PersonHistory</name>
    <message>
        <source>Nothing has been noted yet.</source>
        <translation>Nothing has been noted yet.</translation>
    </message>
</context>
<context>
    <name>PersonPhoto</name>
    <message>
        <source>the person</source>
        <translation>the person</translation>
    </message>
    <message>
        <source>a relative</source>
        <translation>a relative</translation>
    </message>
    <message>
        <source>somebody of the staff</source>
        <translation>somebody of the staff</translation>
    </message>
    <message>
        <source>somebody who was there by chance</source>
        <translation>somebody who was there by chance</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>agreed</translation>
    </message>
    <message>
        <source>cropped away</source>
        <translation>cropped away</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>covered</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>blurred, which is not enough</source>
        <translation>blurred, which is not enough</translation>
    </message>
    <message>
        <source>nobody has decided yet</source>
        <translation>nobody has decided yet</translation>
    </message>
    <message>
        <source>Open the photos</source>
        <translation>Open the photos</translation>
    </message>
    <message>
        <source>There is no picture to show; a drawing stands in for it on the wall.</source>
        <translation>There is no picture to show; a drawing stands in for it on the wall.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In words</translation>
    </message>
    <message>
        <source>In the photo</source>
        <translation>In the photo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PersonReviews</name>
    <message>
        <source>Show it to the person</source>
        <translation>Show it to the person</translation>
    </message>
    <message>
        <source>Nobody has reviewed this story yet.</source>
        <translation>Nobody has reviewed this story yet.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>PersonRoom</name>
    <message>
        <source>Story %1 of %2</source>
        <translation>Story %1 of %2</translation>
    </message>
    <message>
        <source>nothing written yet</source>
        <translation>nothing written yet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (on the wall)</source>
        <translation>%1 (on the wall)</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Which story</source>
        <translation>Which story</translation>
    </message>
    <message numerus="yes">
        <source>%n of their stories hang in the lobby, each as a face of its own.</source>
        <translation>
            <numerusform>%n of their stories hangs in the lobby, as a face of its own.</numerusform>
            <numerusform>%n of their stories hang in the lobby, each as a face of its own.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 until %2.</source>
        <translation>%1 until %2.</translation>
    </message>
    <message>
        <source>%1: not shown. %2</source>
        <translation>%1: not shown. %2</translation>
    </message>
    <message>
        <source>Parts of the person</source>
        <translation>Parts of the person</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
</context>
<context>
    <name>PersonStory</name>
    <message>
        <source>Write in the story</source>
        <translation>Write in the story</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Go on writing</translation>
    </message>
    <message>
        <source>There is no story yet.</source>
        <translation>There is no story yet.</translation>
    </message>
    <message>
        <source>There may be more than one to tell, years later or in memory. Each story is written, reviewed and shown to its person on its own; what they consented to counts for all.</source>
        <translation>There may be more than one to tell, years later or in memory. Each story is written, reviewed and shown to its person on its own; what they consented to counts for all.</translation>
    </message>
    <message>
        <source>Begin another story</source>
        <translation>Begin another story</translation>
    </message>
</context>
<context>
    <name>PersonTile</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>No name</translation>
    </message>
</context>
<context>
    <name>PhotoAdd</name>
    <message>
        <source>Drop pictures here</source>
        <translation>Drop pictures here</translation>
    </message>
    <message>
        <source>Pictures of a phone or a scanner: JPEG, HEIC, PNG, WebP, TIFF or AVIF. Place, time and names in the file are thrown away; nobody sees the picture before it is approved.</source>
        <translation>Pictures of a phone or a scanner: JPEG, HEIC, PNG, WebP, TIFF or AVIF. Place, time and names in the file are thrown away; nobody sees the picture before it is approved.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choose a picture</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Or write where the file lies, and press Enter</source>
        <translation>Or write where the file lies, and press Enter</translation>
    </message>
</context>
<context>
    <name>PhotoAlike</name>
    <message>
        <source>The same picture twice?</source>
        <translation>The same picture twice?</translation>
    </message>
    <message>
        <source>This photo</source>
        <translation>This photo</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Added %1</translation>
    </message>
    <message>
        <source>A photo of %1, added %2</source>
        <translation>A photo of %1, added %2</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Keep both</translation>
    </message>
    <message>
        <source>Remove this photo</source>
        <translation>Remove this photo</translation>
    </message>
</context>
<context>
    <name>PhotoApproveStep</name>
    <message>
        <source>Approved by %1, %2.</source>
        <translation>Approved by %1, %2.</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Nothing stands in the way.</translation>
    </message>
    <message>
        <source>Before it can be approved:</source>
        <translation>Before it can be approved:</translation>
    </message>
    <message>
        <source>Changed last by %1. Somebody else approves.</source>
        <translation>Changed last by %1. Somebody else approves.</translation>
    </message>
    <message>
        <source>Approve exactly this</source>
        <translation>Approve exactly this</translation>
    </message>
    <message>
        <source>A reviewer or a clinician approves photos.</source>
        <translation>A reviewer or a clinician approves photos.</translation>
    </message>
    <message>
        <source>The story, or its draft, shows this photo.</source>
        <translation>The story, or its draft, shows this photo.</translation>
    </message>
    <message>
        <source>The story “%1”, or its draft, shows this photo.</source>
        <translation>The story “%1”, or its draft, shows this photo.</translation>
    </message>
    <message>
        <source>Show it with the story</source>
        <translation>Show it with the story</translation>
    </message>
    <message>
        <source>Show it with the story “%1”</source>
        <translation>Show it with the story “%1”</translation>
    </message>
    <message>
        <source>Remove this photo</source>
        <translation>Remove this photo</translation>
    </message>
</context>
<context>
    <name>PhotoCanvas</name>
    <message>
        <source>The whole photo</source>
        <translation>The whole photo</translation>
    </message>
    <message>
        <source>Arrow keys move what is shown, plus and minus show less or more.</source>
        <translation>Arrow keys move what is shown, plus and minus show less or more.</translation>
    </message>
    <message>
        <source>Insert draws a cover, arrow keys move it, with Shift they change its size, Delete takes it away.</source>
        <translation>Insert draws a cover, arrow keys move it, with Shift they change its size, Delete takes it away.</translation>
    </message>
    <message>
        <source>Arrow keys move the box, with Shift they change its size, Enter keeps it.</source>
        <translation>Arrow keys move the box, with Shift they change its size, Enter keeps it.</translation>
    </message>
</context>
<context>
    <name>PhotoCheckStep</name>
    <message>
        <source>You have looked at all nine parts.</source>
        <translation>You have looked at all nine parts.</translation>
    </message>
    <message numerus="yes">
        <source>Part %1 of 9. You have %n part(s) left.</source>
        <translation>
            <numerusform>Part %1 of 9. You have %n part left.</numerusform>
            <numerusform>Part %1 of 9. You have %n parts left.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked through everything: %1.</source>
        <translation>Looked through everything: %1.</translation>
    </message>
    <message>
        <source>Two people look for each of these. Tick what is not there; if it is, cover it or move the frame.</source>
        <translation>Two people look for each of these. Tick what is not there; if it is, cover it or move the frame.</translation>
    </message>
    <message>
        <source>Part %1, looked through</source>
        <translation>Part %1, looked through</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Part %1</translation>
    </message>
    <message>
        <source>Record and go on</source>
        <translation>Record and go on</translation>
    </message>
    <message>
        <source>Nothing of it is there</source>
        <translation>Nothing of it is there</translation>
    </message>
    <message>
        <source>Not in this part</source>
        <translation>Not in this part</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>PhotoChooser</name>
    <message>
        <source>Folder above</source>
        <translation>Folder above</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Sticks and cards</source>
        <translation>Sticks and cards</translation>
    </message>
    <message>
        <source>Folders and pictures</source>
        <translation>Folders and pictures</translation>
    </message>
    <message>
        <source>There are no pictures in this folder.</source>
        <translation>There are no pictures in this folder.</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>Folder %1</translation>
    </message>
</context>
<context>
    <name>PhotoCoverStep</name>
    <message>
        <source>Draw a box over whatever may not be seen: badges, labels, screens, somebody who did not consent. It is filled with one colour. With the approval those pixels are destroyed in the kept picture too.</source>
        <translation>Draw a box over whatever may not be seen: badges, labels, screens, somebody who did not consent. It is filled with one colour. With the approval those pixels are destroyed in the kept picture too.</translation>
    </message>
    <message>
        <source>Draw a cover</source>
        <translation>Draw a cover</translation>
    </message>
    <message>
        <source>Nothing is covered.</source>
        <translation>Nothing is covered.</translation>
    </message>
    <message>
        <source>Cover %1</source>
        <translation>Cover %1</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Take away</translation>
    </message>
    <message>
        <source>Take cover %1 away</source>
        <translation>Take cover %1 away</translation>
    </message>
    <message>
        <source>What will be published</source>
        <translation>What will be published</translation>
    </message>
</context>
<context>
    <name>PhotoFrameStep</name>
    <message>
        <source>Drag the frame, pull its corners, or use the arrow keys and + and −. Eyes belong on the line, the face in the ring: then all faces on the wall look at you alike.</source>
        <translation>Drag the frame, pull its corners, or use the arrow keys and + and −. Eyes belong on the line, the face in the ring: then all faces on the wall look at you alike.</translation>
    </message>
    <message>
        <source>Eyes at %1&#xa0;% of the height (42 is the line). Face %2&#xa0;% of the width (46 is the ring).</source>
        <translation>Eyes at %1&#xa0;% of the height (42 is the line). Face %2&#xa0;% of the width (46 is the ring).</translation>
    </message>
    <message>
        <source>No face is marked yet: frame it by eye, or draw the face under “People in it”.</source>
        <translation>No face is marked yet: frame it by eye, or draw the face under “People in it”.</translation>
    </message>
    <message>
        <source>Propose a frame</source>
        <translation>Propose a frame</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Closer</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Wider</translation>
    </message>
    <message>
        <source>What will be published</source>
        <translation>What will be published</translation>
    </message>
</context>
<context>
    <name>PhotoPeopleStep</name>
    <message>
        <source>Nobody has looked for faces yet: draw a box around each face, or say that there is none.</source>
        <translation>Nobody has looked for faces yet: draw a box around each face, or say that there is none.</translation>
    </message>
    <message>
        <source>Say for every number who it is and what was done. Was somebody missed? Draw a box around the face.</source>
        <translation>Say for every number who it is and what was done. Was somebody missed? Draw a box around the face.</translation>
    </message>
    <message>
        <source>Draw a face</source>
        <translation>Draw a face</translation>
    </message>
    <message>
        <source>There is no face in it</source>
        <translation>There is no face in it</translation>
    </message>
    <message>
        <source>Face %1</source>
        <translation>Face %1</translation>
    </message>
    <message>
        <source>Without a face in the picture</source>
        <translation>Without a face in the picture</translation>
    </message>
    <message>
        <source>Not in the picture</source>
        <translation>Not in the picture</translation>
    </message>
    <message>
        <source>This is no face</source>
        <translation>This is no face</translation>
    </message>
    <message>
        <source>It is a face</source>
        <translation>It is a face</translation>
    </message>
    <message>
        <source>%1 said that this is no face.</source>
        <translation>%1 said that this is no face.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>By the consent of %1, signed %2.</source>
        <translation>By the consent of %1, signed %2.</translation>
    </message>
</context>
<context>
    <name>PhotoRecordSearch</name>
    <message>
        <source>Whose consent? Type their name</source>
        <translation>Whose consent? Type their name</translation>
    </message>
    <message>
        <source>Nobody of this name has a consent: record it first, or cover or crop them out.</source>
        <translation>Nobody of this name has a consent: record it first, or cover or crop them out.</translation>
    </message>
    <message>
        <source>%1, signed %2</source>
        <translation>%1, signed %2</translation>
    </message>
</context>
<context>
    <name>PhotoRoom</name>
    <message>
        <source>Photos of %1</source>
        <translation>Photos of %1</translation>
    </message>
    <message>
        <source>Back to the person</source>
        <translation>Back to the person</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>The same picture twice?</source>
        <translation>The same picture twice?</translation>
    </message>
    <message>
        <source>The whole photo, as it is kept</source>
        <translation>The whole photo, as it is kept</translation>
    </message>
    <message>
        <source>Exactly what will be published</source>
        <translation>Exactly what will be published</translation>
    </message>
    <message>
        <source>What will be published</source>
        <translation>What will be published</translation>
    </message>
    <message>
        <source>Remove this photo?</source>
        <translation>Remove this photo?</translation>
    </message>
    <message>
        <source>The photo and everything made of it are destroyed. This cannot be undone.</source>
        <translation>The photo and everything made of it are destroyed. This cannot be undone.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Remove it</translation>
    </message>
</context>
<context>
    <name>PhotoStrip</name>
    <message>
        <source>Photo %1, %2</source>
        <translation>Photo %1, %2</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>Add a photo</translation>
    </message>
</context>
<context>
    <name>PhotoTerms</name>
    <message>
        <source>Frame</source>
        <translation>Frame</translation>
    </message>
    <message>
        <source>People in it</source>
        <translation>People in it</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Cover</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>The person</translation>
    </message>
    <message>
        <source>A relative</source>
        <translation>A relative</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Somebody else</translation>
    </message>
    <message>
        <source>Consented</source>
        <translation>Consented</translation>
    </message>
    <message>
        <source>Cropped out</source>
        <translation>Cropped out</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Covered</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>On the wall</source>
        <translation>On the wall</translation>
    </message>
    <message>
        <source>On a large wall</source>
        <translation>On a large wall</translation>
    </message>
    <message>
        <source>Beside the story</source>
        <translation>Beside the story</translation>
    </message>
    <message>
        <source>Is it a pair of pictures, before and after?</source>
        <translation>Is it a pair of pictures, before and after?</translation>
    </message>
    <message>
        <source>Can a brand or a product be seen?</source>
        <translation>Can a brand or a product be seen?</translation>
    </message>
    <message>
        <source>Are staff in it, or somebody dressed like them?</source>
        <translation>Are staff in it, or somebody dressed like them?</translation>
    </message>
    <message>
        <source>Is there a code to scan?</source>
        <translation>Is there a code to scan?</translation>
    </message>
    <message>
        <source>Other faces, reflections too</source>
        <translation>Other faces, reflections too</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Children</translation>
    </message>
    <message>
        <source>Name badge</source>
        <translation>Name badge</translation>
    </message>
    <message>
        <source>Wristband</source>
        <translation>Wristband</translation>
    </message>
    <message>
        <source>Label on a door or bed</source>
        <translation>Label on a door or bed</translation>
    </message>
    <message>
        <source>Whiteboard</source>
        <translation>Whiteboard</translation>
    </message>
    <message>
        <source>Screen or monitor</source>
        <translation>Screen or monitor</translation>
    </message>
    <message>
        <source>Label on a drip</source>
        <translation>Label on a drip</translation>
    </message>
    <message>
        <source>Box of medicine</source>
        <translation>Box of medicine</translation>
    </message>
    <message>
        <source>Tattoo or scar</source>
        <translation>Tattoo or scar</translation>
    </message>
    <message>
        <source>School uniform</source>
        <translation>School uniform</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>Number plate</translation>
    </message>
    <message>
        <source>View from a window</source>
        <translation>View from a window</translation>
    </message>
    <message>
        <source>Calendar or date</source>
        <translation>Calendar or date</translation>
    </message>
    <message>
        <source>Handwriting</source>
        <translation>Handwriting</translation>
    </message>
    <message>
        <source>Religious item</source>
        <translation>Religious item</translation>
    </message>
</context>
<context>
    <name>PhotoTile</name>
    <message>
        <source>Part %1 of the picture, enlarged</source>
        <translation>Part %1 of the picture, enlarged</translation>
    </message>
</context>
<context>
    <name>PhotoWordsStep</name>
    <message>
        <source>One sentence in each language that says what can be seen. A screen reader speaks it.</source>
        <translation>One sentence in each language that says what can be seen. A screen reader speaks it.</translation>
    </message>
    <message>
        <source>What can be seen, in Chinese</source>
        <translation>What can be seen, in Chinese</translation>
    </message>
    <message>
        <source>What can be seen, in English</source>
        <translation>What can be seen, in English</translation>
    </message>
    <message>
        <source>This is too long: at most %1 characters.</source>
        <translation>This is too long: at most %1 characters.</translation>
    </message>
    <message>
        <source>“%1”: %2 %3</source>
        <translation>“%1”: %2 %3</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Saving …</translation>
    </message>
    <message>
        <source>Does the picture promote something?</source>
        <translation>Does the picture promote something?</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Language of the page</source>
        <translation>Language of the page</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Screen</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Upright</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Wide</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Largest</translation>
    </message>
    <message>
        <source>The page as visitors see it</source>
        <translation>The page as visitors see it</translation>
    </message>
    <message>
        <source>This is how it would look.</source>
        <translation>This is how it would look.</translation>
    </message>
    <message>
        <source>Exactly this may hang today.</source>
        <translation>Exactly this may hang today.</translation>
    </message>
    <message>
        <source>This is how it was written. It is not on the wall.</source>
        <translation>This is how it was written. It is not on the wall.</translation>
    </message>
</context>
<context>
    <name>PublishRoom</name>
    <message numerus="yes">
        <source>%n new face(s)</source>
        <translation>
            <numerusform>%n new face</numerusform>
            <numerusform>%n new faces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leaving</source>
        <translation>
            <numerusform>%n leaving</numerusform>
            <numerusform>%n leaving</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>%n held back</numerusform>
            <numerusform>%n held back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by hand on this machine</source>
        <translation>
            <numerusform>%n hidden by hand on this machine</numerusform>
            <numerusform>%n hidden by hand on this machine</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publish</translation>
    </message>
    <message numerus="yes">
        <source>The last publishing was taken back. %n person(s) hang on the wall.</source>
        <translation>
            <numerusform>The last publishing was taken back. %n person hangs on the wall.</numerusform>
            <numerusform>The last publishing was taken back. %n people hang on the wall.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Published. %n person(s) hang on the wall.</source>
        <translation>
            <numerusform>Published. %n person hangs on the wall.</numerusform>
            <numerusform>Published. %n people hang on the wall.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking what would change …</source>
        <translation>Looking what would change …</translation>
    </message>
    <message numerus="yes">
        <source>Nothing would change. %n person(s) stay as they are.</source>
        <translation>
            <numerusform>Nothing would change. %n person stays as they are.</numerusform>
            <numerusform>Nothing would change. %n people stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) stay as they are.</source>
        <translation>
            <numerusform>%n person stays as they are.</numerusform>
            <numerusform>%n people stay as they are.</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish the wall</source>
        <translation>Publish the wall</translation>
    </message>
    <message>
        <source>Take the last publishing back</source>
        <translation>Take the last publishing back</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>It was never approved before. Written by %1.</source>
        <translation>It was never approved before. Written by %1.</translation>
    </message>
    <message>
        <source>Changed since the last approval by %1.</source>
        <translation>Changed since the last approval by %1.</translation>
    </message>
    <message>
        <source>Approve exactly this</source>
        <translation>Approve exactly this</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Your role looks and does not decide. Ask a reviewer or a clinician.</source>
        <translation>Your role looks and does not decide. Ask a reviewer or a clinician.</translation>
    </message>
    <message>
        <source>What should be changed</source>
        <translation>What should be changed</translation>
    </message>
    <message>
        <source>Send it back with this</source>
        <translation>Send it back with this</translation>
    </message>
    <message>
        <source>%1 until %2.</source>
        <translation>%1 until %2.</translation>
    </message>
    <message>
        <source>%1: not shown. %2</source>
        <translation>%1: not shown. %2</translation>
    </message>
    <message>
        <source>What the checks say</source>
        <translation>What the checks say</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>“%1”: settled. %2</source>
        <translation>“%1”: settled. %2</translation>
    </message>
    <message>
        <source>Why “%1” may stand</source>
        <translation>Why “%1” may stand</translation>
    </message>
    <message>
        <source>Let it stand</source>
        <translation>Let it stand</translation>
    </message>
    <message>
        <source>All that was written</source>
        <translation>All that was written</translation>
    </message>
    <message>
        <source>What changed since the last approval</source>
        <translation>What changed since the last approval</translation>
    </message>
</context>
<context>
    <name>ReviewRoom</name>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>The story of %1</source>
        <translation>The story of %1</translation>
    </message>
    <message>
        <source>Nothing waits for a second pair of eyes.</source>
        <translation>Nothing waits for a second pair of eyes.</translation>
    </message>
    <message>
        <source>%1 You wrote some of it yourself.</source>
        <translation>%1 You wrote some of it yourself.</translation>
    </message>
</context>
<context>
    <name>ScanSheet</name>
    <message>
        <source>Signed form</source>
        <translation>Signed form</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page before</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Close the form</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>only the first %1 are drawn: compare the rest with the paper</source>
        <translation>only the first %1 are drawn: compare the rest with the paper</translation>
    </message>
    <message numerus="yes">
        <source>%n still to be looked at</source>
        <translation>
            <numerusform>%n page still to be looked at</numerusform>
            <numerusform>%n pages still to be looked at</numerusform>
        </translation>
    </message>
    <message>
        <source>The form is being drawn.</source>
        <translation>The form is being drawn.</translation>
    </message>
    <message>
        <source>The scan of the signed form</source>
        <translation>The scan of the signed form</translation>
    </message>
</context>
<context>
    <name>SettingsHistory</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>What concerns one person stands on that person’s page.</source>
        <translation>What concerns one person stands on that person’s page.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SettingsOwn</name>
    <message>
        <source>Change your own passphrase</source>
        <translation>Change your own passphrase</translation>
    </message>
    <message>
        <source>At least 12 characters, five different ones among them, and not your name. A Chinese character counts as two.</source>
        <translation>At least 12 characters, five different ones among them, and not your name. A Chinese character counts as two.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Change it</translation>
    </message>
    <message>
        <source>Change it again</source>
        <translation>Change it again</translation>
    </message>
</context>
<context>
    <name>SettingsRead</name>
    <message>
        <source>not given</source>
        <translation>not given</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SettingsRoom</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>Parts of the settings</translation>
    </message>
    <message>
        <source>The site</source>
        <translation>The site</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Your passphrase</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
</context>
<context>
    <name>SettingsSite</name>
    <message>
        <source>The site</source>
        <translation>The site</translation>
    </message>
    <message>
        <source>Goes to this part of the page</source>
        <translation>Goes to this part of the page</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nothing is changed.</translation>
    </message>
    <message>
        <source>Changed and not saved yet: %1.</source>
        <translation>Changed and not saved yet: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) have to be mended first.</source>
        <translation>
            <numerusform>%n field has to be mended first.</numerusform>
            <numerusform>%n fields have to be mended first.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>Save the settings</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Leave it as it was</translation>
    </message>
</context>
<context>
    <name>SettingsStaff</name>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Somebody new</translation>
    </message>
    <message>
        <source>Tell them the passphrase yourself; they can change it here afterwards.</source>
        <translation>Tell them the passphrase yourself; they can change it here afterwards.</translation>
    </message>
    <message>
        <source>Let them log in</source>
        <translation>Let them log in</translation>
    </message>
    <message>
        <source>No longer here</source>
        <translation>No longer here</translation>
    </message>
    <message>
        <source>%1, %2, until %3</source>
        <translation>%1, %2, until %3</translation>
    </message>
</context>
<context>
    <name>SettingsWords</name>
    <message>
        <source>This place</source>
        <translation>This place</translation>
    </message>
    <message>
        <source>Numbers to call</source>
        <translation>Numbers to call</translation>
    </message>
    <message>
        <source>What your team tells people</source>
        <translation>What your team tells people</translation>
    </message>
    <message>
        <source>Whose laws hold here?</source>
        <translation>Whose laws hold here?</translation>
    </message>
    <message>
        <source>The screens</source>
        <translation>The screens</translation>
    </message>
    <message>
        <source>Papers and records</source>
        <translation>Papers and records</translation>
    </message>
    <message>
        <source>They are shown as they are written here. Where the 24-hour number is missing, pages that need it are not shown.</source>
        <translation>They are shown as they are written here. Where the 24-hour number is missing, pages that need it are not shown.</translation>
    </message>
    <message>
        <source>Explainers say these numbers. 0 weeks means: as long as your team says.</source>
        <translation>Explainers say these numbers. 0 weeks means: as long as your team says.</translation>
    </message>
    <message>
        <source>Several together are as strict as the strictest. After a change everybody’s consent is judged anew with the next publishing.</source>
        <translation>Several together are as strict as the strictest. After a change everybody’s consent is judged anew with the next publishing.</translation>
    </message>
    <message>
        <source>A screen takes changes over when it is started again.</source>
        <translation>A screen takes changes over when it is started again.</translation>
    </message>
    <message>
        <source>Name, in English</source>
        <translation>Name, in English</translation>
    </message>
    <message>
        <source>Name, in Chinese</source>
        <translation>Name, in Chinese</translation>
    </message>
    <message>
        <source>Motto, in English</source>
        <translation>Motto, in English</translation>
    </message>
    <message>
        <source>Motto, in Chinese</source>
        <translation>Motto, in Chinese</translation>
    </message>
    <message>
        <source>Opening hours, in English</source>
        <translation>Opening hours, in English</translation>
    </message>
    <message>
        <source>Opening hours, in Chinese</source>
        <translation>Opening hours, in Chinese</translation>
    </message>
    <message>
        <source>The nurses, day and night</source>
        <translation>The nurses, day and night</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>By day</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergency</translation>
    </message>
    <message>
        <source>For somebody who feels they cannot go on</source>
        <translation>For somebody who feels they cannot go on</translation>
    </message>
    <message>
        <source>Fever begins at, in °C</source>
        <translation>Fever begins at, in °C</translation>
    </message>
    <message>
        <source>Weeks near the hospital after the infusion</source>
        <translation>Weeks near the hospital after the infusion</translation>
    </message>
    <message>
        <source>Weeks without driving after the infusion</source>
        <translation>Weeks without driving after the infusion</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>United States</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>European Union</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>United Kingdom</translation>
    </message>
    <message>
        <source>Country or region, in two letters</source>
        <translation>Country or region, in two letters</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>The language a screen returns to</source>
        <translation>The language a screen returns to</translation>
    </message>
    <message>
        <source>Seconds of quiet until it asks “still reading?”</source>
        <translation>Seconds of quiet until it asks “still reading?”</translation>
    </message>
    <message>
        <source>Seconds from asking until it goes back to the wall</source>
        <translation>Seconds from asking until it goes back to the wall</translation>
    </message>
    <message>
        <source>Seconds between two faces that come forward</source>
        <translation>Seconds between two faces that come forward</translation>
    </message>
    <message>
        <source>Days without news until a screen shows nobody</source>
        <translation>Days without news until a screen shows nobody</translation>
    </message>
    <message>
        <source>An address of your own for hand-outs, or nothing</source>
        <translation>An address of your own for hand-outs, or nothing</translation>
    </message>
    <message>
        <source>File for the audit’s daily anchors, best on another disk, or nothing</source>
        <translation>File for the audit’s daily anchors, best on another disk, or nothing</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>The same again</translation>
    </message>
    <message>
        <source>Somebody else may know the old passphrase</source>
        <translation>Somebody else may know the old passphrase</translation>
    </message>
    <message>
        <source>Your present passphrase</source>
        <translation>Your present passphrase</translation>
    </message>
    <message>
        <source>the number by day</source>
        <translation>the number by day</translation>
    </message>
    <message>
        <source>the emergency number</source>
        <translation>the emergency number</translation>
    </message>
    <message>
        <source>English on the screens</source>
        <translation>English on the screens</translation>
    </message>
    <message>
        <source>Chinese on the screens</source>
        <translation>Chinese on the screens</translation>
    </message>
    <message>
        <source>Curator: writes stories and explainers, publishes.</source>
        <translation>Curator: writes stories and explainers, publishes.</translation>
    </message>
    <message>
        <source>Consent officer: records and checks consents, publishes, exports, erases.</source>
        <translation>Consent officer: records and checks consents, publishes, exports, erases.</translation>
    </message>
    <message>
        <source>Reviewer: checks what others recorded, approves stories, publishes.</source>
        <translation>Reviewer: checks what others recorded, approves stories, publishes.</translation>
    </message>
    <message>
        <source>Clinician: approves stories, changes explainers.</source>
        <translation>Clinician: approves stories, changes explainers.</translation>
    </message>
    <message>
        <source>Administrator: settings, staff, keys and backups; publishes, exports.</source>
        <translation>Administrator: settings, staff, keys and backups; publishes, exports.</translation>
    </message>
</context>
<context>
    <name>ShowingSheet</name>
    <message>
        <source>They read it themselves</source>
        <translation>They read it themselves</translation>
    </message>
    <message>
        <source>It was read aloud to them</source>
        <translation>It was read aloud to them</translation>
    </message>
    <message>
        <source>Somebody interpreted for them</source>
        <translation>Somebody interpreted for them</translation>
    </message>
    <message>
        <source>Is it right like this?</source>
        <translation>Is it right like this?</translation>
    </message>
    <message>
        <source>This is exactly what visitors will see. Take your time.</source>
        <translation>This is exactly what visitors will see. Take your time.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Only a consent officer records the answer.</source>
        <translation>Only a consent officer records the answer.</translation>
    </message>
    <message>
        <source>How they saw it</source>
        <translation>How they saw it</translation>
    </message>
    <message>
        <source>Yes, like this</source>
        <translation>Yes, like this</translation>
    </message>
    <message>
        <source>What they want changed</source>
        <translation>What they want changed</translation>
    </message>
    <message>
        <source>They want this changed</source>
        <translation>They want this changed</translation>
    </message>
    <message>
        <source>Close without an answer</source>
        <translation>Close without an answer</translation>
    </message>
</context>
<context>
    <name>StaffEyes</name>
    <message>
        <source>Two people stand behind everything</source>
        <translation>Two people stand behind everything</translation>
    </message>
    <message>
        <source>One person works here</source>
        <translation>One person works here</translation>
    </message>
    <message>
        <source>Whoever records a consent does not check it, and whoever wrote a story does not approve it. Nobody can get round this, not even an administrator.</source>
        <translation>Whoever records a consent does not check it, and whoever wrote a story does not approve it. Nobody can get round this, not even an administrator.</translation>
    </message>
    <message>
        <source>The same person may record and check, and an administrator may do everything. Today and the audit say so.</source>
        <translation>The same person may record and check, and an administrator may do everything. Today and the audit say so.</translation>
    </message>
    <message>
        <source>Let one person work alone</source>
        <translation>Let one person work alone</translation>
    </message>
    <message>
        <source>Ask for two people again</source>
        <translation>Ask for two people again</translation>
    </message>
    <message>
        <source>Let one person work alone?</source>
        <translation>Let one person work alone?</translation>
    </message>
    <message>
        <source>Ask for two people again?</source>
        <translation>Ask for two people again?</translation>
    </message>
    <message>
        <source>Nobody will look over what is recorded and approved. Do this only where there is truly nobody else. Everything is judged anew with the next publishing.</source>
        <translation>Nobody will look over what is recorded and approved. Do this only where there is truly nobody else. Everything is judged anew with the next publishing.</translation>
    </message>
    <message>
        <source>What only one person looked at may no longer be shown: with the next publishing everything is judged anew.</source>
        <translation>What only one person looked at may no longer be shown: with the next publishing everything is judged anew.</translation>
    </message>
    <message>
        <source>Two people from now on</source>
        <translation>Two people from now on</translation>
    </message>
</context>
<context>
    <name>StaffLine</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (you)</translation>
    </message>
    <message>
        <source>%1 Here since %2.</source>
        <translation>%1 Here since %2.</translation>
    </message>
    <message>
        <source>New passphrase or role</source>
        <translation>New passphrase or role</translation>
    </message>
    <message>
        <source>New passphrase or role for %1</source>
        <translation>New passphrase or role for %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Remove %1?</translation>
    </message>
    <message>
        <source>A new passphrase for %1</source>
        <translation>A new passphrase for %1</translation>
    </message>
    <message>
        <source>%1 had the key of the store. So the store gets a new one, which takes up to a minute; until then nobody else may have it open. What they recorded and approved stays.</source>
        <translation>%1 had the key of the store. So the store gets a new one, which takes up to a minute; until then nobody else may have it open. What they recorded and approved stays.</translation>
    </message>
    <message>
        <source>The old passphrase opens nothing any more. If somebody else may know it, the store gets a new key as well.</source>
        <translation>The old passphrase opens nothing any more. If somebody else may know it, the store gets a new key as well.</translation>
    </message>
    <message>
        <source>Remove and change the key</source>
        <translation>Remove and change the key</translation>
    </message>
    <message>
        <source>Set this passphrase</source>
        <translation>Set this passphrase</translation>
    </message>
</context>
<context>
    <name>StaffTask</name>
    <message>
        <source>One moment …</source>
        <translation>One moment …</translation>
    </message>
    <message>
        <source>Leave it be</source>
        <translation>Leave it be</translation>
    </message>
</context>
<context>
    <name>StaffTerms</name>
    <message>
        <source>On the wall</source>
        <translation>On the wall</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Ends soon</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Not shown</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Being written</source>
        <translation>Being written</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In review</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>No story yet</source>
        <translation>No story yet</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Cannot be read</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Until %1</translation>
    </message>
    <message>
        <source>A change is being written</source>
        <translation>A change is being written</translation>
    </message>
    <message>
        <source>A change waits for review</source>
        <translation>A change waits for review</translation>
    </message>
    <message>
        <source>A change was returned</source>
        <translation>A change was returned</translation>
    </message>
    <message>
        <source>A change waits for the person&apos;s yes</source>
        <translation>A change waits for the person&apos;s yes</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>By name</translation>
    </message>
    <message>
        <source>Who leaves first</source>
        <translation>Who leaves first</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>By state</translation>
    </message>
    <message>
        <source>Leukaemia</source>
        <translation>Leukaemia</translation>
    </message>
    <message>
        <source>Lymphoma</source>
        <translation>Lymphoma</translation>
    </message>
    <message>
        <source>Myeloma</source>
        <translation>Myeloma</translation>
    </message>
    <message>
        <source>Lupus</source>
        <translation>Lupus</translation>
    </message>
    <message>
        <source>Sickle cell</source>
        <translation>Sickle cell</translation>
    </message>
    <message>
        <source>Thalassaemia</source>
        <translation>Thalassaemia</translation>
    </message>
    <message>
        <source>Haemophilia</source>
        <translation>Haemophilia</translation>
    </message>
    <message>
        <source>Immune deficiency</source>
        <translation>Immune deficiency</translation>
    </message>
    <message>
        <source>Inherited eye disease</source>
        <translation>Inherited eye disease</translation>
    </message>
    <message>
        <source>Neuroblastoma</source>
        <translation>Neuroblastoma</translation>
    </message>
    <message>
        <source>Another illness</source>
        <translation>Another illness</translation>
    </message>
    <message>
        <source>CAR-T</source>
        <translation>CAR-T</translation>
    </message>
    <message>
        <source>Stem cell transplant</source>
        <translation>Stem cell transplant</translation>
    </message>
    <message>
        <source>Gene therapy</source>
        <translation>Gene therapy</translation>
    </message>
    <message>
        <source>Gene editing</source>
        <translation>Gene editing</translation>
    </message>
    <message>
        <source>Another treatment</source>
        <translation>Another treatment</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Child</translation>
    </message>
    <message>
        <source>Teenager</source>
        <translation>Teenager</translation>
    </message>
    <message>
        <source>18 to 39</source>
        <translation>18 to 39</translation>
    </message>
    <message>
        <source>40 to 59</source>
        <translation>40 to 59</translation>
    </message>
    <message>
        <source>60 and over</source>
        <translation>60 and over</translation>
    </message>
    <message>
        <source>On the lobby&apos;s wall</source>
        <translation>On the lobby&apos;s wall</translation>
    </message>
    <message>
        <source>In education sessions</source>
        <translation>In education sessions</translation>
    </message>
    <message>
        <source>the face</source>
        <translation>the face</translation>
    </message>
    <message>
        <source>the full name</source>
        <translation>the full name</translation>
    </message>
    <message>
        <source>the first name</source>
        <translation>the first name</translation>
    </message>
    <message>
        <source>the other name</source>
        <translation>the other name</translation>
    </message>
    <message>
        <source>the line under the face</source>
        <translation>the line under the face</translation>
    </message>
    <message>
        <source>the quotation</source>
        <translation>the quotation</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>the title</translation>
    </message>
    <message>
        <source>the story</source>
        <translation>the story</translation>
    </message>
    <message>
        <source>the illness</source>
        <translation>the illness</translation>
    </message>
    <message>
        <source>the treatment</source>
        <translation>the treatment</translation>
    </message>
    <message>
        <source>the age range</source>
        <translation>the age range</translation>
    </message>
    <message>
        <source>the city</source>
        <translation>the city</translation>
    </message>
    <message>
        <source>the region</source>
        <translation>the region</translation>
    </message>
    <message>
        <source>the steps</source>
        <translation>the steps</translation>
    </message>
    <message>
        <source>how it went</source>
        <translation>how it went</translation>
    </message>
    <message>
        <source>the lobby&apos;s wall</source>
        <translation>the lobby&apos;s wall</translation>
    </message>
    <message>
        <source>education sessions</source>
        <translation>education sessions</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Reviews</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>told by the person</source>
        <translation>told by the person</translation>
    </message>
    <message>
        <source>told by a parent</source>
        <translation>told by a parent</translation>
    </message>
    <message>
        <source>told by the partner</source>
        <translation>told by the partner</translation>
    </message>
    <message>
        <source>told by a child</source>
        <translation>told by a child</translation>
    </message>
    <message>
        <source>told by a brother or sister</source>
        <translation>told by a brother or sister</translation>
    </message>
    <message>
        <source>told by a friend</source>
        <translation>told by a friend</translation>
    </message>
    <message>
        <source>told by a grandparent</source>
        <translation>told by a grandparent</translation>
    </message>
    <message>
        <source>Photo with the face</source>
        <translation>Photo with the face</translation>
    </message>
    <message>
        <source>Photo without the face</source>
        <translation>Photo without the face</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>A chosen other name</source>
        <translation>A chosen other name</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Illness</translation>
    </message>
    <message>
        <source>Kind of treatment</source>
        <translation>Kind of treatment</translation>
    </message>
    <message>
        <source>Name of the product</source>
        <translation>Name of the product</translation>
    </message>
    <message>
        <source>Name of the hospital</source>
        <translation>Name of the hospital</translation>
    </message>
    <message>
        <source>Exact age</source>
        <translation>Exact age</translation>
    </message>
    <message>
        <source>Age as a range</source>
        <translation>Age as a range</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>The story</source>
        <translation>The story</translation>
    </message>
    <message>
        <source>A sentence in quotation marks</source>
        <translation>A sentence in quotation marks</translation>
    </message>
    <message>
        <source>Voice recording</source>
        <translation>Voice recording</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Relatives in the picture</source>
        <translation>Relatives in the picture</translation>
    </message>
    <message>
        <source>Picture of a child</source>
        <translation>Picture of a child</translation>
    </message>
    <message>
        <source>Steps of the treatment</source>
        <translation>Steps of the treatment</translation>
    </message>
    <message>
        <source>How they are now</source>
        <translation>How they are now</translation>
    </message>
    <message>
        <source>Light and colour of the photo corrected</source>
        <translation>Light and colour of the photo corrected</translation>
    </message>
    <message>
        <source>Photo changed by a program</source>
        <translation>Photo changed by a program</translation>
    </message>
    <message>
        <source>Translation into other languages</source>
        <translation>Translation into other languages</translation>
    </message>
    <message>
        <source>The screen in the lobby</source>
        <translation>The screen in the lobby</translation>
    </message>
    <message>
        <source>Screens on the wards</source>
        <translation>Screens on the wards</translation>
    </message>
    <message>
        <source>Education sessions with families</source>
        <translation>Education sessions with families</translation>
    </message>
    <message>
        <source>Printed hand-outs</source>
        <translation>Printed hand-outs</translation>
    </message>
    <message>
        <source>The hospital&apos;s website</source>
        <translation>The hospital&apos;s website</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Social media</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Press</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>Conferences</translation>
    </message>
    <message>
        <source>signed by the person</source>
        <translation>signed by the person</translation>
    </message>
    <message>
        <source>signed by a guardian</source>
        <translation>signed by a guardian</translation>
    </message>
    <message>
        <source>signed by a personal representative</source>
        <translation>signed by a personal representative</translation>
    </message>
    <message>
        <source>signed by a relative</source>
        <translation>signed by a relative</translation>
    </message>
    <message>
        <source>signed by somebody with power of attorney</source>
        <translation>signed by somebody with power of attorney</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>The person saw it and said yes</source>
        <translation>The person saw it and said yes</translation>
    </message>
    <message>
        <source>The person wants something changed</source>
        <translation>The person wants something changed</translation>
    </message>
    <message>
        <source>After withdrawals</source>
        <translation>After withdrawals</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Stories</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>Explainers</source>
        <translation>Explainers</translation>
    </message>
</context>
<context>
    <name>StaffWords</name>
    <message>
        <source>curator</source>
        <translation>curator</translation>
    </message>
    <message>
        <source>consent officer</source>
        <translation>consent officer</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>reviewer</translation>
    </message>
    <message>
        <source>clinician</source>
        <translation>clinician</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrator</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Explainers</source>
        <translation>Explainers</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>There were too many wrong passphrases. Try again in %1.</source>
        <translation>There were too many wrong passphrases. Try again in %1.</translation>
    </message>
    <message numerus="yes">
        <source>The name or the passphrase is wrong. %n more try(ies) before a wait.</source>
        <translation>
            <numerusform>The name or the passphrase is wrong. %n more try before a wait.</numerusform>
            <numerusform>The name or the passphrase is wrong. %n more tries before a wait.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name or the passphrase is wrong.</source>
        <translation>The name or the passphrase is wrong.</translation>
    </message>
    <message>
        <source>Your try could not be written down, so it was not judged. Wait a moment, or make room on the disk, and try again.</source>
        <translation>Your try could not be written down, so it was not judged. Wait a moment, or make room on the disk, and try again.</translation>
    </message>
    <message>
        <source>Your passphrase is not the problem: the store or its key file is damaged. Ask an administrator to restore them from a backup.</source>
        <translation>Your passphrase is not the problem: the store or its key file is damaged. Ask an administrator to restore them from a backup.</translation>
    </message>
    <message>
        <source>There is nothing to open here: the store or its key file is missing. Ask an administrator to restore it, or to set up this site.</source>
        <translation>There is nothing to open here: the store or its key file is missing. Ask an administrator to restore it, or to set up this site.</translation>
    </message>
    <message>
        <source>Another program is writing to the store. Wait a moment and try again.</source>
        <translation>Another program is writing to the store. Wait a moment and try again.</translation>
    </message>
    <message>
        <source>The disk is full. Make room and try again; nothing was lost.</source>
        <translation>The disk is full. Make room and try again; nothing was lost.</translation>
    </message>
    <message>
        <source>The store lies on a network drive, where two machines would damage it. Move it to a disk of this machine.</source>
        <translation>The store lies on a network drive, where two machines would damage it. Move it to a disk of this machine.</translation>
    </message>
    <message>
        <source>The store could not be opened.</source>
        <translation>The store could not be opened.</translation>
    </message>
    <message>
        <source>Opening the store</source>
        <translation>Opening the store</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Publishing</translation>
    </message>
    <message>
        <source>Taking the person off the wall</source>
        <translation>Taking the person off the wall</translation>
    </message>
    <message>
        <source>Making the files anew</source>
        <translation>Making the files anew</translation>
    </message>
    <message>
        <source>Recording the consent</source>
        <translation>Recording the consent</translation>
    </message>
    <message>
        <source>Noting that it was checked</source>
        <translation>Noting that it was checked</translation>
    </message>
    <message>
        <source>Entering the person</source>
        <translation>Entering the person</translation>
    </message>
    <message>
        <source>Handing in for review</source>
        <translation>Handing in for review</translation>
    </message>
    <message>
        <source>Approving</source>
        <translation>Approving</translation>
    </message>
    <message>
        <source>Sending it back</source>
        <translation>Sending it back</translation>
    </message>
    <message>
        <source>Recording the answer</source>
        <translation>Recording the answer</translation>
    </message>
    <message>
        <source>Going back to that version</source>
        <translation>Going back to that version</translation>
    </message>
    <message>
        <source>Looking what would change</source>
        <translation>Looking what would change</translation>
    </message>
    <message>
        <source>Taking the last publishing back</source>
        <translation>Taking the last publishing back</translation>
    </message>
    <message>
        <source>Making the receipt</source>
        <translation>Making the receipt</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Erasing</translation>
    </message>
    <message>
        <source>Taking the picture in</source>
        <translation>Taking the picture in</translation>
    </message>
    <message>
        <source>Making the pictures anew</source>
        <translation>Making the pictures anew</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Saving</translation>
    </message>
    <message>
        <source>Changing the staff</source>
        <translation>Changing the staff</translation>
    </message>
    <message>
        <source>Giving the store a new key</source>
        <translation>Giving the store a new key</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Working</translation>
    </message>
</context>
<context>
    <name>StoryChanges</name>
    <message>
        <source>Nothing changed.</source>
        <translation>Nothing changed.</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>StoryColumn</name>
    <message>
        <source>Title, in %1</source>
        <translation>Title, in %1</translation>
    </message>
    <message>
        <source>Line under the face, in %1</source>
        <translation>Line under the face, in %1</translation>
    </message>
    <message>
        <source>Quotation, in %1</source>
        <translation>Quotation, in %1</translation>
    </message>
    <message>
        <source>Story, in %1</source>
        <translation>Story, in %1</translation>
    </message>
</context>
<context>
    <name>StoryDesk</name>
    <message>
        <source>The story of %1</source>
        <translation>The story of %1</translation>
    </message>
    <message>
        <source>Hand in for review</source>
        <translation>Hand in for review</translation>
    </message>
    <message>
        <source>Done for now</source>
        <translation>Done for now</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Bold</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>New paragraph</source>
        <translation>New paragraph</translation>
    </message>
    <message>
        <source>“Quotation marks”</source>
        <translation>“Quotation marks”</translation>
    </message>
    <message>
        <source>Saved as a draft.</source>
        <translation>Saved as a draft.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Saving …</translation>
    </message>
    <message>
        <source>Parts of the story</source>
        <translation>Parts of the story</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>Road</translation>
    </message>
    <message>
        <source>What is said about the words</source>
        <translation>What is said about the words</translation>
    </message>
    <message>
        <source>Long sentences make this hard to read on a wall. Shorter ones are kinder.</source>
        <translation>Long sentences make this hard to read on a wall. Shorter ones are kinder.</translation>
    </message>
    <message>
        <source>“%1”: %2 %3</source>
        <translation>“%1”: %2 %3</translation>
    </message>
</context>
<context>
    <name>StoryRoad</name>
    <message>
        <source>Where on the road</source>
        <translation>Where on the road</translation>
    </message>
    <message>
        <source>Years on the road</source>
        <translation>Years on the road</translation>
    </message>
    <message>
        <source>Whole years, such as 3</source>
        <translation>Whole years, such as 3</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>The road so far</source>
        <translation>The road so far</translation>
    </message>
    <message>
        <source>No step yet. The page shows the road only if the person said yes to it.</source>
        <translation>No step yet. The page shows the road only if the person said yes to it.</translation>
    </message>
    <message>
        <source>The page shows the road only if the person said yes to it. A month may be left out.</source>
        <translation>The page shows the road only if the person said yes to it. A month may be left out.</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Add a step</translation>
    </message>
</context>
<context>
    <name>StoryRoadStep</name>
    <message>
        <source>Step %1</source>
        <translation>Step %1</translation>
    </message>
    <message>
        <source>Month of step %1</source>
        <translation>Month of step %1</translation>
    </message>
    <message>
        <source>Month, such as 2024-03</source>
        <translation>Month, such as 2024-03</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Step %1 earlier</source>
        <translation>Step %1 earlier</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Step %1 later</source>
        <translation>Step %1 later</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>Take step %1 out</source>
        <translation>Take step %1 out</translation>
    </message>
</context>
<context>
    <name>StoryVersions</name>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>No version was kept yet. One is kept when a story is handed in, and when somebody else goes on writing.</source>
        <translation>No version was kept yet. One is kept when a story is handed in, and when somebody else goes on writing.</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>What changed since</translation>
    </message>
    <message>
        <source>Go back to this version</source>
        <translation>Go back to this version</translation>
    </message>
</context>
<context>
    <name>StoryWords</name>
    <message>
        <source>How much</source>
        <translation>How much</translation>
    </message>
    <message>
        <source>Who tells it</source>
        <translation>Who tells it</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Illness</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Treatment</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>How it goes</translation>
    </message>
    <message>
        <source>Without the face</source>
        <translation>Without the face</translation>
    </message>
    <message>
        <source>The road so far</source>
        <translation>The road so far</translation>
    </message>
    <message>
        <source>Where on the road</source>
        <translation>Where on the road</translation>
    </message>
    <message>
        <source>Years on the road</source>
        <translation>Years on the road</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Line under the face</source>
        <translation>Line under the face</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Quotation</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Handed in</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restored</translation>
    </message>
    <message>
        <source>As it hung</source>
        <translation>As it hung</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>not said</translation>
    </message>
    <message>
        <source>A smile</source>
        <translation>A smile</translation>
    </message>
    <message>
        <source>A full story</source>
        <translation>A full story</translation>
    </message>
    <message>
        <source>Show nothing</source>
        <translation>Show nothing</translation>
    </message>
    <message>
        <source>A drawing</source>
        <translation>A drawing</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Well</translation>
    </message>
    <message>
        <source>Still under way</source>
        <translation>Still under way</translation>
    </message>
    <message>
        <source>It came back</source>
        <translation>It came back</translation>
    </message>
    <message>
        <source>In loving memory</source>
        <translation>In loving memory</translation>
    </message>
    <message>
        <source>Before treatment</source>
        <translation>Before treatment</translation>
    </message>
    <message>
        <source>During treatment</source>
        <translation>During treatment</translation>
    </message>
    <message>
        <source>The first year</source>
        <translation>The first year</translation>
    </message>
    <message>
        <source>Later on</source>
        <translation>Later on</translation>
    </message>
    <message>
        <source>First signs</source>
        <translation>First signs</translation>
    </message>
    <message>
        <source>Diagnosed</source>
        <translation>Diagnosed</translation>
    </message>
    <message>
        <source>First treatment</source>
        <translation>First treatment</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Cells collected</source>
        <translation>Cells collected</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Conditioning</source>
        <translation>Conditioning</translation>
    </message>
    <message>
        <source>Infusion</source>
        <translation>Infusion</translation>
    </message>
    <message>
        <source>Hard days</source>
        <translation>Hard days</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Check-ups</source>
        <translation>Check-ups</translation>
    </message>
    <message>
        <source>Back to life</source>
        <translation>Back to life</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>Remembered</translation>
    </message>
</context>
<context>
    <name>StudioWindow</name>
    <message>
        <source>hopewall Studio</source>
        <translation>hopewall Studio</translation>
    </message>
</context>
<context>
    <name>TodayRoom</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) hang on the wall, as published on %1. It stays up until %2 without anybody doing anything.</source>
        <translation>
            <numerusform>%n person hangs on the wall, as published on %1. It stays up until %2 without anybody doing anything.</numerusform>
            <numerusform>%n people hang on the wall, as published on %1. It stays up until %2 without anybody doing anything.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs you just now. It is a good moment to look at the wall.</source>
        <translation>Nothing needs you just now. It is a good moment to look at the wall.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>WithdrawSheet</name>
    <message>
        <source>They told us in person</source>
        <translation>They told us in person</translation>
    </message>
    <message>
        <source>They telephoned</source>
        <translation>They telephoned</translation>
    </message>
    <message>
        <source>They sent a message</source>
        <translation>They sent a message</translation>
    </message>
    <message>
        <source>They wrote a letter</source>
        <translation>They wrote a letter</translation>
    </message>
    <message>
        <source>They wrote an e-mail</source>
        <translation>They wrote an e-mail</translation>
    </message>
    <message>
        <source>They told somebody at the wall</source>
        <translation>They told somebody at the wall</translation>
    </message>
    <message>
        <source>A relative told us</source>
        <translation>A relative told us</translation>
    </message>
    <message>
        <source>Take %1 off the wall?</source>
        <translation>Take %1 off the wall?</translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>Erase %1 for good?</translation>
    </message>
    <message>
        <source>Nothing of this person is left.</source>
        <translation>Nothing of this person is left.</translation>
    </message>
    <message>
        <source>%1 is off the wall.</source>
        <translation>%1 is off the wall.</translation>
    </message>
    <message>
        <source>It happens at once on the screens of this machine. No reason is needed. Only a new consent can bring anything back.</source>
        <translation>It happens at once on the screens of this machine. No reason is needed. Only a new consent can bring anything back.</translation>
    </message>
    <message>
        <source>Take down now</source>
        <translation>Take down now</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Leave everything as it is</translation>
    </message>
    <message>
        <source>How it reached us</source>
        <translation>How it reached us</translation>
    </message>
    <message>
        <source>Erase everything of theirs today instead of in seven days</source>
        <translation>Erase everything of theirs today instead of in seven days</translation>
    </message>
    <message>
        <source>They take back only a part</source>
        <translation>They take back only a part</translation>
    </message>
    <message>
        <source>Either what is shown, or where. What is not ticked stays as it was agreed.</source>
        <translation>Either what is shown, or where. What is not ticked stays as it was agreed.</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Nobody sees it any more. The files are being made anew without it; you can go on meanwhile.</source>
        <translation>Nobody sees it any more. The files are being made anew without it; you can go on meanwhile.</translation>
    </message>
    <message>
        <source>What is left to do, and where</source>
        <translation>What is left to do, and where</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Done: %1.</translation>
    </message>
    <message>
        <source>By %1: %2.</source>
        <translation>By %1: %2.</translation>
    </message>
    <message>
        <source>Receipt in English</source>
        <translation>Receipt in English</translation>
    </message>
    <message>
        <source>Receipt in Chinese</source>
        <translation>Receipt in Chinese</translation>
    </message>
    <message>
        <source>Erase for good …</source>
        <translation>Erase for good …</translation>
    </message>
    <message>
        <source>The receipt lies in %1. Print it and give it to the person.</source>
        <translation>The receipt lies in %1. Print it and give it to the person.</translation>
    </message>
    <message>
        <source>Story, photos, consents and name are destroyed, here and in every file. It cannot be undone. What the law says must be kept stays sealed, apart.</source>
        <translation>Story, photos, consents and name are destroyed, here and in every file. It cannot be undone. What the law says must be kept stays sealed, apart.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Erase for good</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were looked through and nothing was found.</source>
        <translation>
            <numerusform>%n file was looked through and nothing was found.</numerusform>
            <numerusform>%n files were looked through and nothing was found.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
</TS>
