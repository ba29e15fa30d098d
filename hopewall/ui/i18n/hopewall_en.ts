<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AddPanel</name>
    <message>
        <source>What shall we add?</source>
        <translation>What shall we add?</translation>
    </message>
    <message>
        <source>People who lived it</source>
        <translation>People who lived it</translation>
    </message>
    <message>
        <source>A pause</source>
        <translation>A pause</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Drawing</translation>
    </message>
    <message>
        <source>Add the drawing of %1</source>
        <translation>Add the drawing of %1</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Add the page %1</source>
        <translation>Add the page %1</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Add the questions of %1</source>
        <translation>Add the questions of %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Touch a face</source>
        <translation>Touch a face</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Learn</translation>
    </message>
    <message>
        <source>Locked and full screen: %1</source>
        <translation>Locked and full screen: %1</translation>
    </message>
</context>
<context>
    <name>BoardPlace</name>
    <message>
        <source>Where research stands</source>
        <translation>Where research stands</translation>
    </message>
    <message>
        <source>Which treatment, for which illness, has come how far. A place that is not named has not been checked.</source>
        <translation>Which treatment, for which illness, has come how far. A place that is not named has not been checked.</translation>
    </message>
    <message>
        <source>May be out of date, checked on %1</source>
        <translation>May be out of date, checked on %1</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>Checked on %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What these words mean, and what they do not</source>
        <translation>What these words mean, and what they do not</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Where this comes from</source>
        <translation>Where this comes from</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Since %1</translation>
    </message>
    <message>
        <source>May be out of date, checked on %1</source>
        <translation>May be out of date, checked on %1</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>Checked on %1</translation>
    </message>
    <message>
        <source>Read about it on these pages</source>
        <translation>Read about it on these pages</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>This page for your phone</source>
        <translation>This page for your phone</translation>
    </message>
    <message>
        <source>The red-flag card for your phone</source>
        <translation>The red-flag card for your phone</translation>
    </message>
    <message>
        <source>A code that a phone reads as text</source>
        <translation>A code that a phone reads as text</translation>
    </message>
    <message>
        <source>Point the camera of your phone here. The words come as text, without a network.</source>
        <translation>Point the camera of your phone here. The words come as text, without a network.</translation>
    </message>
    <message>
        <source>This card is not ready for your phone yet. Please ask your nurse for it on paper.</source>
        <translation>This card is not ready for your phone yet. Please ask your nurse for it on paper.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>DeckRow</name>
    <message>
        <source>%1, %2 of %3 parts</source>
        <translation>%1, %2 of %3 parts</translation>
    </message>
    <message numerus="yes">
        <source>%n of them will be shown.</source>
        <translation>
            <numerusform>%n of them will be shown.</numerusform>
            <numerusform>%n of them will be shown.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of this kind has agreed to be shown in a talk. It is left out.</source>
        <translation>Nobody of this kind has agreed to be shown in a talk. It is left out.</translation>
    </message>
    <message numerus="yes">
        <source>%n on the wall did not agree to be shown in a talk.</source>
        <translation>
            <numerusform>One on the wall did not agree to be shown in a talk.</numerusform>
            <numerusform>%n on the wall did not agree to be shown in a talk.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose parts of %1</source>
        <translation>Choose parts of %1</translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <translation>Earlier: %1</translation>
    </message>
    <message>
        <source>Later: %1</source>
        <translation>Later: %1</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>Take out: %1</translation>
    </message>
</context>
<context>
    <name>DemoNote</name>
    <message>
        <source>Fictional people, drawn portraits</source>
        <translation>Fictional people, drawn portraits</translation>
    </message>
</context>
<context>
    <name>DisplayPanel</name>
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
        <source>Contrast</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Soft</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Strong</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Motion</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>Gentle</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>Still</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>FigureZoom</name>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>GoneScreen</name>
    <message>
        <source>This story is no longer shown.</source>
        <translation>This story is no longer shown.</translation>
    </message>
    <message>
        <source>Everyone here may change their mind at any time. The wall is right behind this page.</source>
        <translation>Everyone here may change their mind at any time. The wall is right behind this page.</translation>
    </message>
    <message>
        <source>The wall</source>
        <translation>The wall</translation>
    </message>
</context>
<context>
    <name>HideNow</name>
    <message>
        <source>Hide it on this screen?</source>
        <translation>Hide it on this screen?</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>For staff</translation>
    </message>
    <message>
        <source>This could not be done. Please switch the screen off.</source>
        <translation>This could not be done. Please switch the screen off.</translation>
    </message>
    <message>
        <source>It is gone at once. Only the office can show it again, and the withdrawal still has to be recorded there.</source>
        <translation>It is gone at once. Only the office can show it again, and the withdrawal still has to be recorded there.</translation>
    </message>
    <message>
        <source>Yes, hide it</source>
        <translation>Yes, hide it</translation>
    </message>
    <message>
        <source>Hide this story now</source>
        <translation>Hide this story now</translation>
    </message>
    <message>
        <source>Back to the story</source>
        <translation>Back to the story</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>Staff PIN</translation>
    </message>
</context>
<context>
    <name>HoldingScreen</name>
    <message>
        <source>Learn about treatment</source>
        <translation>Learn about treatment</translation>
    </message>
</context>
<context>
    <name>LeadBar</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Park a question (%1)</source>
        <translation>Park a question (%1)</translation>
    </message>
    <message>
        <source>Park a question</source>
        <translation>Park a question</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Both languages</source>
        <translation>Both languages</translation>
    </message>
    <message>
        <source>Text and display</source>
        <translation>Text and display</translation>
    </message>
    <message>
        <source>To the sheet</source>
        <translation>To the sheet</translation>
    </message>
</context>
<context>
    <name>LearnBar</name>
    <message>
        <source>The wall</source>
        <translation>The wall</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>All topics</translation>
    </message>
    <message>
        <source>Text and display</source>
        <translation>Text and display</translation>
    </message>
</context>
<context>
    <name>LearnScreen</name>
    <message>
        <source>One moment …</source>
        <translation>One moment …</translation>
    </message>
</context>
<context>
    <name>PageFoot</name>
    <message>
        <source>What you can do</source>
        <translation>What you can do</translation>
    </message>
    <message>
        <source>Take this page along</source>
        <translation>Take this page along</translation>
    </message>
    <message>
        <source>Take the red-flag card along</source>
        <translation>Take the red-flag card along</translation>
    </message>
    <message>
        <source>Read next</source>
        <translation>Read next</translation>
    </message>
    <message>
        <source>Words on this page</source>
        <translation>Words on this page</translation>
    </message>
    <message>
        <source>How we know this</source>
        <translation>How we know this</translation>
    </message>
    <message>
        <source>Not yet checked by a clinician at this hospital.</source>
        <translation>Not yet checked by a clinician at this hospital.</translation>
    </message>
    <message>
        <source>Checked by %1 on %2.</source>
        <translation>Checked by %1 on %2.</translation>
    </message>
    <message>
        <source>The facts are as we knew them on %1.</source>
        <translation>The facts are as we knew them on %1.</translation>
    </message>
    <message>
        <source>Sources (%1)</source>
        <translation>Sources (%1)</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Not yet checked by a clinician at this hospital</source>
        <translation>Not yet checked by a clinician at this hospital</translation>
    </message>
    <message>
        <source>Checked by %1 on %2</source>
        <translation>Checked by %1 on %2</translation>
    </message>
    <message>
        <source>Facts of %1</source>
        <translation>Facts of %1</translation>
    </message>
</context>
<context>
    <name>PagePlace</name>
    <message>
        <source>This page is being renewed. Please ask your nurse, or choose another.</source>
        <translation>This page is being renewed. Please ask your nurse, or choose another.</translation>
    </message>
    <message>
        <source>This page was written in Chinese. It is not there in English yet.</source>
        <translation>This page was written in Chinese. It is not there in English yet.</translation>
    </message>
    <message>
        <source>This page was written in English. It is not there in Chinese yet.</source>
        <translation>This page was written in English. It is not there in Chinese yet.</translation>
    </message>
    <message>
        <source>Some of this may be out of date. It was checked on %1.</source>
        <translation>Some of this may be out of date. It was checked on %1.</translation>
    </message>
    <message>
        <source>This page needs the number you can call day and night. Please ask your nurse for the number, and write it down.</source>
        <translation>This page needs the number you can call day and night. Please ask your nurse for the number, and write it down.</translation>
    </message>
</context>
<context>
    <name>ParkPanel</name>
    <message>
        <source>Which question shall we keep?</source>
        <translation>Which question shall we keep?</translation>
    </message>
    <message>
        <source>It is printed on the family&apos;s sheet and kept nowhere else.</source>
        <translation>It is printed on the family&apos;s sheet and kept nowhere else.</translation>
    </message>
    <message>
        <source>Write it in their own words</source>
        <translation>Write it in their own words</translation>
    </message>
    <message>
        <source>Cross out: %1</source>
        <translation>Cross out: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
</context>
<context>
    <name>PathPlace</name>
    <message>
        <source>Learn, at your own pace</source>
        <translation>Learn, at your own pace</translation>
    </message>
    <message>
        <source>Touch a place on the way. You can go back at any time.</source>
        <translation>Touch a place on the way. You can go back at any time.</translation>
    </message>
    <message>
        <source>What worries you?</source>
        <translation>What worries you?</translation>
    </message>
    <message>
        <source>Words, explained</source>
        <translation>Words, explained</translation>
    </message>
    <message>
        <source>Where research stands</source>
        <translation>Where research stands</translation>
    </message>
    <message>
        <source>When to call</source>
        <translation>When to call</translation>
    </message>
</context>
<context>
    <name>PathStop</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleRow</name>
    <message>
        <source>People who lived it</source>
        <translation>People who lived it</translation>
    </message>
    <message>
        <source>Each tells one life. Yours may go another way.</source>
        <translation>Each tells one life. Yours may go another way.</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Where to?</source>
        <translation>Where to?</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Close the kiosk</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>Staff PIN</translation>
    </message>
    <message numerus="yes">
        <source>Please wait %n minute(s).</source>
        <translation>
            <numerusform>Please wait %n minute.</numerusform>
            <numerusform>Please wait %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please wait %n second(s).</source>
        <translation>
            <numerusform>Please wait %n second.</numerusform>
            <numerusform>Please wait %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was not the PIN.</source>
        <translation>That was not the PIN.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Back to the wall</source>
        <translation>Back to the wall</translation>
    </message>
</context>
<context>
    <name>PrepareScreen</name>
    <message>
        <source>Prepare a talk</source>
        <translation>Prepare a talk</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Decks that fit</source>
        <translation>Decks that fit</translation>
    </message>
    <message>
        <source>Proposed for this family</source>
        <translation>Proposed for this family</translation>
    </message>
    <message>
        <source>%1 (ours)</source>
        <translation>%1 (ours)</translation>
    </message>
    <message>
        <source>No stories can be shown now. The pages can.</source>
        <translation>No stories can be shown now. The pages can.</translation>
    </message>
    <message>
        <source>Add something</source>
        <translation>Add something</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>One moment …</translation>
    </message>
    <message>
        <source>Begin the talk</source>
        <translation>Begin the talk</translation>
    </message>
    <message>
        <source>Save as our deck</source>
        <translation>Save as our deck</translation>
    </message>
    <message>
        <source>Title of our deck, without names</source>
        <translation>Title of our deck, without names</translation>
    </message>
</context>
<context>
    <name>PresenterWindow</name>
    <message>
        <source>Notes for the talk</source>
        <translation>Notes for the talk</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Screen %1 of %2</source>
        <translation>Screen %1 of %2</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Next: %1</translation>
    </message>
    <message>
        <source>Questions kept</source>
        <translation>Questions kept</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
</context>
<context>
    <name>QuestionBlock</name>
    <message>
        <source>Did we explain this well? Nothing you answer is kept.</source>
        <translation>Did we explain this well? Nothing you answer is kept.</translation>
    </message>
    <message>
        <source>Now show me a question</source>
        <translation>Now show me a question</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Read it again</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>About treatment that is approved.</source>
        <translation>About treatment that is approved.</translation>
    </message>
    <message>
        <source>About treatment that is still being tested.</source>
        <translation>About treatment that is still being tested.</translation>
    </message>
    <message>
        <source>Some of this is approved, some is still being tested.</source>
        <translation>Some of this is approved, some is still being tested.</translation>
    </message>
    <message>
        <source>Medicines agency</source>
        <translation>Medicines agency</translation>
    </message>
    <message>
        <source>Product label</source>
        <translation>Product label</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Guideline</translation>
    </message>
    <message>
        <source>Review of studies</source>
        <translation>Review of studies</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Study</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Hospital</translation>
    </message>
    <message>
        <source>Charity</source>
        <translation>Charity</translation>
    </message>
    <message>
        <source>News report</source>
        <translation>News report</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Law</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
</context>
<context>
    <name>Scroll</name>
    <message>
        <source>More below</source>
        <translation>More below</translation>
    </message>
</context>
<context>
    <name>SourceLines</name>
    <message>
        <source>seen %1</source>
        <translation>seen %1</translation>
    </message>
</context>
<context>
    <name>StillReading</name>
    <message>
        <source>Still reading?</source>
        <translation>Still reading?</translation>
    </message>
    <message>
        <source>Touch anywhere to stay. Otherwise the wall comes back by itself.</source>
        <translation>Touch anywhere to stay. Otherwise the wall comes back by itself.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>I am still here</translation>
    </message>
</context>
<context>
    <name>StoryBar</name>
    <message>
        <source>Previous</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Text and display</source>
        <translation>Text and display</translation>
    </message>
</context>
<context>
    <name>StoryScreen</name>
    <message>
        <source>The wall</source>
        <translation>The wall</translation>
    </message>
</context>
<context>
    <name>StoryText</name>
    <message>
        <source>This person shared these words in English.</source>
        <translation>This person shared these words in English.</translation>
    </message>
    <message>
        <source>This person shared these words in Chinese.</source>
        <translation>This person shared these words in Chinese.</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>More below</translation>
    </message>
</context>
<context>
    <name>TakeHomeScreen</name>
    <message>
        <source>To take home</source>
        <translation>To take home</translation>
    </message>
    <message>
        <source>The main messages, the drawings, the red-flag card, what to ask. Nothing of this talk is kept unless you save the sheet.</source>
        <translation>The main messages, the drawings, the red-flag card, what to ask. Nothing of this talk is kept unless you save the sheet.</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Language of the sheet</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>The family&apos;s questions</source>
        <translation>The family&apos;s questions</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Save as a file</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be printed. Look at the sheet before you give it.</source>
        <translation>
            <numerusform>One thing could not be printed. Look at the sheet before you give it.</numerusform>
            <numerusform>%n things could not be printed. Look at the sheet before you give it.</numerusform>
        </translation>
    </message>
    <message>
        <source>For your phone</source>
        <translation>For your phone</translation>
    </message>
    <message>
        <source>A code with the words of the red-flag card</source>
        <translation>A code with the words of the red-flag card</translation>
    </message>
    <message>
        <source>Point the camera of your phone here. The red-flag card comes as text, without a network.</source>
        <translation>Point the camera of your phone here. The red-flag card comes as text, without a network.</translation>
    </message>
    <message>
        <source>The hospital&apos;s 24-hour number is not set, so there is no card for the phone. Please write the number on the sheet by hand.</source>
        <translation>The hospital&apos;s 24-hour number is not set, so there is no card for the phone. Please write the number on the sheet by hand.</translation>
    </message>
    <message>
        <source>Back to the talk</source>
        <translation>Back to the talk</translation>
    </message>
    <message>
        <source>End the talk</source>
        <translation>End the talk</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>This page is not there any more. It is left out.</source>
        <translation>This page is not there any more. It is left out.</translation>
    </message>
    <message>
        <source>These parts are not there any more. They are left out.</source>
        <translation>These parts are not there any more. They are left out.</translation>
    </message>
    <message>
        <source>The facts of this page have to be checked again. It is left out until then.</source>
        <translation>The facts of this page have to be checked again. It is left out until then.</translation>
    </message>
    <message>
        <source>This page needs the hospital&apos;s 24-hour number, and it is not set. It is left out.</source>
        <translation>This page needs the hospital&apos;s 24-hour number, and it is not set. It is left out.</translation>
    </message>
    <message>
        <source>This drawing is not there any more. It is left out.</source>
        <translation>This drawing is not there any more. It is left out.</translation>
    </message>
    <message>
        <source>This page has no question. It is left out.</source>
        <translation>This page has no question. It is left out.</translation>
    </message>
    <message>
        <source>Saved. You find it among the decks.</source>
        <translation>Saved. You find it among the decks.</translation>
    </message>
    <message>
        <source>Please give the deck a title.</source>
        <translation>Please give the deck a title.</translation>
    </message>
    <message>
        <source>The title is too long. Please say it shorter.</source>
        <translation>The title is too long. Please say it shorter.</translation>
    </message>
    <message>
        <source>There is a hidden sign in the title. Please type it again.</source>
        <translation>There is a hidden sign in the title. Please type it again.</translation>
    </message>
    <message>
        <source>There is a long number in the title. A deck is for every family: please leave it out.</source>
        <translation>There is a long number in the title. A deck is for every family: please leave it out.</translation>
    </message>
    <message>
        <source>There is nothing in the deck yet.</source>
        <translation>There is nothing in the deck yet.</translation>
    </message>
    <message>
        <source>The deck could not be saved. There may be no room on the disk.</source>
        <translation>The deck could not be saved. There may be no room on the disk.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>One moment …</translation>
    </message>
    <message>
        <source>Saved. Nothing else of this talk is kept.</source>
        <translation>Saved. Nothing else of this talk is kept.</translation>
    </message>
    <message>
        <source>Sent to the printer. Nothing of this talk is kept.</source>
        <translation>Sent to the printer. Nothing of this talk is kept.</translation>
    </message>
    <message>
        <source>The sheet could not be made: nothing of this talk may be printed now.</source>
        <translation>The sheet could not be made: nothing of this talk may be printed now.</translation>
    </message>
    <message>
        <source>The sheet could not be saved. You can print it instead.</source>
        <translation>The sheet could not be saved. You can print it instead.</translation>
    </message>
    <message>
        <source>This machine cannot print yet. You can save the sheet instead.</source>
        <translation>This machine cannot print yet. You can save the sheet instead.</translation>
    </message>
    <message>
        <source>No printer is set up on this machine. You can save the sheet instead.</source>
        <translation>No printer is set up on this machine. You can save the sheet instead.</translation>
    </message>
    <message>
        <source>The printer did not take the sheet. You can save it instead.</source>
        <translation>The printer did not take the sheet. You can save it instead.</translation>
    </message>
    <message>
        <source>The printer does not answer. You can save the sheet instead.</source>
        <translation>The printer does not answer. You can save the sheet instead.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Drawing</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message numerus="yes">
        <source>%n on the wall did not agree to be shown in a talk.</source>
        <translation>
            <numerusform>One on the wall did not agree to be shown in a talk.</numerusform>
            <numerusform>%n on the wall did not agree to be shown in a talk.</numerusform>
        </translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Anybody</translation>
    </message>
</context>
<context>
    <name>WallBar</name>
    <message numerus="yes">
        <source>Show %n face(s)</source>
        <translation>
            <numerusform>Show %n face</numerusform>
            <numerusform>Show %n faces</numerusform>
        </translation>
    </message>
    <message>
        <source>Someone like me</source>
        <translation>Someone like me</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Learn</translation>
    </message>
    <message>
        <source>Text and display</source>
        <translation>Text and display</translation>
    </message>
</context>
<context>
    <name>WallScreen</name>
    <message>
        <source>Wall of faces</source>
        <translation>Wall of faces</translation>
    </message>
    <message>
        <source>Nobody here matches all of that yet.</source>
        <translation>Nobody here matches all of that yet.</translation>
    </message>
    <message>
        <source>There are no faces on the wall right now.</source>
        <translation>There are no faces on the wall right now.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Show everybody</translation>
    </message>
</context>
<context>
    <name>Words</name>
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
        <source>Where on the road</source>
        <translation>Where on the road</translation>
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
        <source>It came back</source>
        <translation>It came back</translation>
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
    <message>
        <source>In loving memory</source>
        <translation>In loving memory</translation>
    </message>
    <message>
        <source>Told by their parent</source>
        <translation>Told by their parent</translation>
    </message>
    <message>
        <source>Told by their partner</source>
        <translation>Told by their partner</translation>
    </message>
    <message>
        <source>Told by their son or daughter</source>
        <translation>Told by their son or daughter</translation>
    </message>
    <message>
        <source>Told by their brother or sister</source>
        <translation>Told by their brother or sister</translation>
    </message>
    <message>
        <source>Told by their friend</source>
        <translation>Told by their friend</translation>
    </message>
    <message>
        <source>Told by their grandparent</source>
        <translation>Told by their grandparent</translation>
    </message>
    <message>
        <source>Less than a year on the road</source>
        <translation>Less than a year on the road</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) on the road</source>
        <translation>
            <numerusform>%n year on the road</numerusform>
            <numerusform>%n years on the road</numerusform>
        </translation>
    </message>
    <message>
        <source>A patient</source>
        <translation>A patient</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>Jan</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Feb</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>Mar</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>Apr</translation>
    </message>
    <message>
        <source>May</source>
        <translation>May</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Jun</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Jul</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Aug</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Sep</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Oct</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nov</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Dec</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A month of a timeline: %1 the month&apos;s short name, %2 the year.</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>WordsPlace</name>
    <message>
        <source>Words, explained</source>
        <translation>Words, explained</translation>
    </message>
    <message>
        <source>Touch a word to read what it means.</source>
        <translation>Touch a word to read what it means.</translation>
    </message>
</context>
<context>
    <name>WorriesPlace</name>
    <message>
        <source>What worries you?</source>
        <translation>What worries you?</translation>
    </message>
    <message>
        <source>Many people carry the same questions. Touch yours.</source>
        <translation>Many people carry the same questions. Touch yours.</translation>
    </message>
</context>
</TS>
