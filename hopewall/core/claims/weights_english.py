"""What English words weigh, times 100; see weighing.py."""

from collections.abc import Mapping
from typing import Final

ENGLISH_START: Final = -170
ENGLISH_WEIGHTS: Final[Mapping[int, str]] = {
    -435: """
DENIAL&GONE
""",
    -430: """
^__$|i
""",
    -420: """
room
""",
    -415: """
we
""",
    -370: """
she
""",
    -365: """
window
""",
    -360: """
long
""",
    -355: """
i__NUMBER|stopped
""",
    -325: """
DENIAL_GONE
""",
    -310: """
again|asked|my cells|still
""",
    -305: """
^ in|^_in|home
""",
    -300: """
TIME
""",
    -295: """
so
""",
    -290: """
drip|not|nurse|some|took
""",
    -285: """
my sister
""",
    -280: """
^_i'm_DENIAL|days|i__a
""",
    -275: """
soup
""",
    -270: """
with
""",
    -265: """
didn't|for__TIME|then
""",
    -260: """
bus|night|sister|to__the
""",
    -255: """
phone|small|the nurses
""",
    -250: """
always
""",
    -245: """
BAD|car
""",
    -240: """
of__$|tea|when
""",
    -235: """
^ after|^_after|nothing $
""",
    -230: """
fine|the ward
""",
    -225: """
YOU_own|i can't|three|your own
""",
    -220: """
knew|somebody
""",
    -215: """
^__said|called|cold|learned|nurses|was
""",
    -210: """
^ then|^_KIN|^_then|being|it's__$|the__because
""",
    -205: """
hair|lunch|mostly|strong|third
""",
    -200: """
FOREVER&TIME|PERSON_$|^ now|^ on|^_now|^_on|to me|to_me|was__$
""",
    -195: """
BAD&TIME|BAD_$|COME&WE|DENIAL_the|NUMBER&SURE|^ he|^__BAD|^_he|has a|has_a|with_NUMBER
""",
    -190: """
NUMBER__my|mum|nobody|the_DOCTOR|wrote
""",
    -185: """
BODY&NUMBER|about|and nobody|corridor|drew|grew|hours|it__back|might|tell|the whole|the_whole
""",
    -180: """
^__did|^__i|red
""",
    -175: """
NUMBER_:|NUMBER__$|NUMBER_hours|by|forgot|i_was_NUMBER|it is|it_is|my__$|on_TIME|or|september
the_HOSPITAL|too
""",
    -170: """
DENIAL__GONE|KIN__my|^__TIME|a word|a__with|a_word|bed|gave__RIVAL|gave_me_RIVAL|me_RIVAL|tasted
the doctor|the hospital|told|voice|whether
""",
    -165: """
^__i'm|^__says|brother|dad|fine $|know|neighbours|test|week
""",
    -160: """
DOCTOR&OTHERS|NUMBER_past|WELL_and|^__NUMBER|a_GONE|and a|and__DENIAL|and_a|day and|is still
is_still|pillow|socks|step|the kettle|the_kettle
""",
    -155: """
^_there's_a|all|an__$|another|biscuits|bring|four|from__$|i__to|it was|it_was|mouth|moved
my wife|relapse|the drip|two|wants
""",
    -150: """
DENIAL__$|GONE&WORKS|^_TIME|^__first|eat|for__and|gone $|half|i_BAD|kettle|my_COME|pass|slippers
there's a|there's_a|to__and|waiting
""",
    -145: """
BAD__$|THERAPY__my|^ mum|^ one|^_DENIAL_SURE|^__GONE|^__is|^_it's_DENIAL|a__on|count|let me
let_me|my_THERAPY|outside|over $|paper|slow|the__if|they__the
""",
    -140: """
? $|?_$|COME__NUMBER|COME_home|KIN&PERSON|KIN__me|THERAPY_have|TIME_NUMBER|YOU__the|^ lymphoma
^__are|a nurse|asleep|ate|cells have|died|eye|feel|her__$|i'm no|i'm_DENIAL|learned to
learned_to|made|new__$|rain|she__$|slept|stand|things|to my|to_my|wasn't|whole|work $
""",
    -135: """
COME|COME__if|DENIAL_a_GONE|DOCTOR&NUMBER|SAFE__the|SURE__me|THERAPY_with|TIME__SURE|^ that's
^__time|^_that's|acute|and i|and_i|at__NUMBER|charger|gone|is not|is__a|it__ILLNESS|it__come
of_it_$|room_NUMBER|said no|sea|snow|some people|some_OTHERS|the car
""",
    -130: """
BODY&THERAPY|COME&DENIAL|DENIAL__and|HOSPITAL&KIN|KIN__in|YOU_can|^ day|^__RIVAL|alarm
and_DENIAL|and_SURE|and_WE|birthday|birthday $|each|fish|garden|is four|late|my phone|picture
sitting|sun|the nurse|the__the|they had|they_had|very|wanted|was__and
""",
    -125: """
BEST&YOU|GONE__DENIAL|NUMBER_!|NUMBER_!_$|OTHERS__the|SURE&TIME|TIME_my|YOU_own_DOCTOR|^ at|^ my
^_TIME_NUMBER|^__COME|^_a_DOCTOR|^_at|^_it_is|^_my|^_they_COME|about a|about_a|apart|are the
are_the|at three|for_a_TIME|going home|had__to|in__family|kitchen|my__COME|over|own doctor|sat
sickle cell|stuck|the_RIVAL|the__room|the__were|thought|twice|were__$|working
""",
    -120: """
?|DENIAL_GOOD|DENIAL__it|GONE_for|HOSPITAL&YOU|NUMBER_NUMBER_!|RIVAL_to|TIME_now_$|YOU__DOCTOR
^ it's|^ the|^__might|^__need|^_i_BAD|^_it's|^_that_was|^_the|a__of|an|and we|and__BODY|broken
but__$|chair|drawing|explain|had__in|happened|her_BODY|i told|i_told|it came|it_came|lunch $
lunch_$|medicine to|needed $|needed_$|new|one is|own__$|plants|promising|pushed|say__$|tell me
tell_me|the_BAD|them $|them_$|think|was_NUMBER_and|while
""",
    -115: """
COME&KIN|DENIAL_can|GONE&SURE|HOSPITAL&TIME|NUMBER_i|NUMBER_is|SURE__and|THERAPY&WE|THERAPY_park
WORKS_the|^ and|^_GOOD|^_NUMBER|^__night|^__still|^__thought|^_a_GONE|^_and|^_this_TIME|a long
a__i|a_long|allowed|and i've|and__only|and_i've|asks|back in|back_in|came out|came_out|can have
can't|can_have|car park|children|crosswords|do__$|eleven|for_NUMBER|for__WELL|found|have been
have_been|he|heard|i don't|in__house|kept|me__to|not cured|said_DENIAL|she__it|shoes|such
tasted of|tasted_of|telling|that's__$|they told|they_told|told me|told_me|with my|with_my
writing|writing this|writing_this
""",
    -110: """
BAD_the|COME_$|DENIAL_SURE|DENIAL__me|GONE_WORKS|ILLNESS_$|NUMBER_:_NUMBER|NUMBER_TIME_now
NUMBER_minutes|SAFE_of|SURE_is|SURE_that|THERAPY&WORKS|THERAPY__to|THERAPY_packed|YOU_need|^ for
^ what|^_YOU_need|^__home|^_for|^_what|and her|and__had|and_her|as if|as_if|bag packed
can_have_it|cannot|ceiling|drove|ears|far|fingers|food|for_a_WELL|hear|i have|i_have|if__had
it_was_ILLNESS|minutes|of the|of_the|old__$|other_KIN|packed|pen|ran|say__it|sickle|start
still there|still_there|stopped working|study|that_TIME|the bus|the kitchen|the_COME|the__YOU
the_bus|the_kitchen|this_is_DENIAL|to_the_DOCTOR|tonight|was_ILLNESS|watched|years now|you can
""",
    -105: """
BEST&KIN|COME__my|DENIAL&SURE|ILLNESS_came_back|NUMBER__!|NUMBER__is|SURE__the|SURE_once
THERAPY_were|YOU__HOSPITAL|^ her|^__WELL|^_her|^_i_have|a normal|and never|are gone|bag $|by a
by_a|cells went|cells were|chess|clocks|cough|driver|gentle|he_COME|held|it wasn't|it's_RIVAL
it_TIME|it_came_back|looks|lymphoma|lymphoma $|my__DENIAL|my__GONE|never once|once|people|porter
say|says|sounds|sunday|swim|the ceiling|the night|the_ceiling|the_night|what to|what_to|would__$
you didn't
""",
    -100: """
: #|COME_YOU_own|COME__and|COME__i|COME__own|COME_in|DENIAL__to|DOCTOR&SAFE|NUMBER_miles
OTHERS_in|RIVAL__had|^ last|^ she|^ somebody|^__fenn|^_it's_COME|^_last|^_last_TIME|^_she
^_somebody|a__NUMBER|at six|between|calm|do not|do_DENIAL|everyone|explain it|explain_it|fed
fell|funny|happened__me|happened_to_me|hungry|i thought|i've_GONE|i_had_a|i_thought|it's called
it's_COME|it's_DENIAL|lights|morning|nights|no one|pillow $|pillow_$|pockets|rained|salt|sleeps
so the|so_the|steroids|teacher|that $|that_$|the_KIN|the__before|the__says|them|they_COME
thursday|to__DOCTOR|train|walk $|wanted $|wanted_$|ward|was_DENIAL|white
""",
    -95: """
:__YOU|BAD&MORE|BODY&TEST|GONE_of_WE|ILLNESS_THERAPY|ILLNESS__me|KIN&MORE|KIN_drove|NUMBER__at
NUMBER__now|NUMBER_window|RIVAL&WORKS|TEST_$|WE_a|^__TEST|^_i_thought|^_on_TIME|^_the_TEST
a good|a man|a__a|a_man|and_i_DENIAL|and_i_was|bath|bored|cat|consultant was|did not|did_DENIAL
different|donor|ears $|ears_$|fifty-one|flat|for_NUMBER_TIME|guarantees|had__WE|her_TEST
home__the|hurts|i'd like|i'd_like|i'm_DENIAL_WELL|i'm_NUMBER_$|i'm__in|in our|in_WE|in__THERAPY
in__room|is__there|it didn't|it may|it once|it__COME|it_once|lives|long__$|march #|more than
more_MORE|my mouth|my_KIN_drove|my__drove|my_mouth|noodles|of all|of__i|only__i|post|pretty
put the|put_the|raw|right__$|room #|say nothing|sleep|ten months|that's over|that's_GONE
that's_GONE_$|the morning|the phone|the week|the window|the_ILLNESS_came|the_TIME|the_window
then i|then_i|they_told_me|think of|think_of|two $|was back|was_SURE|was_back|year $
young_DOCTOR
""",
    -90: """
DENIAL&WORKS|DENIAL_SURE_that|DENIAL__i|DENIAL_care|DENIAL_tell|FOREVER_TIME|GONE&HOSPITAL
GONE_that|NUMBER__for|NUMBER_nights|SURE&WE|SURE_that_it|WE|WELL__the|YOU_that|^ car-t|^ grandma
^ with|^__came|^__has|^__have|^__that|^__told|^_after_the|^_with|afterwards|and__me|back__a
by_NUMBER_$|clear that|cry|doctor was|dough|down $|down_$|for__to|from__i|grandma|grapes
home__NUMBER|hospital $|i like|i'm__to|i've__SURE|i_COME|i__i|i__on|i__them|i_have_ILLNESS
i_like|if the|if_the|in on|in_HOSPITAL|in_on|is_DENIAL_a|it__a|liked|me steroids|my mother
my_KIN_says|my__PERSON|nobody can|of car-t|on__$|pigeons|radio|slippers $|slippers_$|so i'm
so_i'm|soup $|soup_$|surgery|that i|that_i|the bed|the fish|the last|the__alarm|the_bed|the_fish
the_last|there was|there_was|thing i|thing_i|to do|to_do|turn|water|what i|what_i|who__the|wig
you that
""",
    -85: """
=|BAD&WELL|BEST_bit|BODY__and|DENIAL__for|DOCTOR_was|GONE&MONEY|GONE_has|GONE_on|GONE_on_TIME
HOSPITAL__on|NUMBER_DOCTOR|NUMBER_TIME_i|NUMBER_past_NUMBER|RIVAL&TIME|RIVAL_GONE|SAFE_of_it
SURE_TIME_$|SURE__on|THERAPY__a|TIME__so|WE__for|^ nothing|^ such|^ treatment|^ whether
^__PERSON|^__appetite|^__back|^__had|^__happened|^__the|^_he's_a|^_in_the|^_such|^_there_was
^_whether|a drawing|a drip|a_TIME|a_TRIAL|a_WELL_$|a_drawing|almost no|almost_DENIAL
at_NUMBER_in|at_TIME|because my|because_my|best bit|bought|can only|can_only|check-up|clock
don't get|drive|even__the|fourteen|free on|freezing|going|granddaughter|had_WELL|ham|he says
he's a|he's_a|he_says|i do|i'm_NUMBER|i've|i_TEST|i__up|i_do|if i|if_i|is__TIME|is__word
is_still_there|it's lymphoma|it's_NUMBER|it_down_$|jelly $|jelly_$|joke|match|metal|mostly__$
my granddaughter|my__have|of__THERAPY|of_the_THERAPY|on_it_$|other__$|past_NUMBER|porters
pudding|read $|read_$|red_THERAPY|room__$|sat__the|second_ILLNESS|sent a|sent_a|she__to|sleep $
sleep_$|stairs $|stairs_$|stay|steroids and|street|t_THERAPY|talked|that__was|the corridor
the fever|the lymphoma|the neighbours|the_OTHERS_in|the_SAFE|the_THERAPY_went|the_corridor
the_neighbours|think__it|this time|this_time|to tell|to_MONEY|to__what|to_tell|told the|told_the
trolley|twice $|twice_$|up at|up_at|up_at_NUMBER|was a|was better|was__before|was_a|we had|worse
years and
""",
    -80: """
DEATH__TIME|DENIAL__MORE|DENIAL__if|DENIAL_in_GONE|DENIAL_knows|FOREVER&TEST|GONE__at|GONE_about
ILLNESS__still|KIN_COME|MORE_my|NUMBER_COME|OTHERS_in_the|RIVAL_the|SURE__FOREVER|SURE__GONE
SURE_my_FOREVER|SURE_this|THERAPY__in|THERAPY_on|THERAPY_stand|THERAPY_stand_$|TIME__now|TIME_is
WE__the|WE_had|YOU_will_be|^ being|^ dad|^ some|^ swim|^_GONE_about|^_THERAPY_is|^__FOREVER
^__about|^__hands|^__next|^__she|^_being|^_i've_GONE|^_in_NUMBER|^_my_little|^_some|^_swim
^_swim_DOCTOR|^_the_first|a small|a third|a_PERSON_$|a_small|and i'd|and__GONE|and__KIN|and__a
and__say|and_i'd|appetite|at__in|because__BODY|been__more|better at|big__$|bike|blame|bring__$
came in|came_in|come back|come_back|copy|counts|crooked|crooked $|crooked_$|do_it_$|dog
drip stand|dumplings|feel like|feel_like|for a|for tea|for_a|for_tea|had tried|had_tried
has_NUMBER|hat|having children|having_KIN|i slept|i'm_DENIAL_in|i've stopped|i__BAD|i__with
i_slept|in the|in_the|it sounds|it__been|it_has_been|it_sounds|let__COME|like the|like_the
line $|line_$|line__$|me $|me about|me_$|me__$|me_about|morning $|my_DOCTOR_was|my_KIN_and
my_THERAPY_$|nobody knows|not the|nothing about|now it's|now_it's|of__had|of__was|on $|on_$
on__NUMBER|over and|person|platelets|radiator|results|rice|rings|same__NUMBER|smell|smelled
so__that|stand $|stand_$|started|stay $|stay_$|swim team|swim_DOCTOR|than my|that's all
that's_SURE|the radio|the_THERAPY_were|the__from|the_radio|them back|them__$|them_back
there_was_DENIAL|they stopped|they're__it|too__to|tried__$|two hours|van|voice_CONTACT|want
was no|we don't|what we|what_WE|will come|will_come
""",
    -75: """
# :|BODY_was|COME&SAFE|DEATH_in|DENIAL__but|FOREVER_TIME_$|FOREVER_at|GONE__WE|ILLNESS&MONEY
KIN_WELL_$|KIN__at|KIN_drew|NUMBER_and_i've|NUMBER_centimetres|OTHERS&SAFE|OTHERS&TEST|SAFE__it
SURE__before|SURE__said|SURE_can|SURE_said|TEST__her|THERAPY_came|THERAPY_looks|THERAPY_went
THERAPY_with_a|TIME__$|TIME__KIN|TIME_and_my|TIME_it|TIME_my_KIN|TRIAL_THERAPY_looks
TRIAL__looks|WELL__for|WELL__took|YOU_in|^ by|^ same|^ snow|^ to|^_NUMBER_minutes|^_THERAPY
^__kept|^__left|^__minutes|^__watched|^__youngest|^_by|^_it_came|^_same|^_snow|^_thank_YOU
^_the_CONTACT|^_to|a__i'd|a__in|a__was|about it|about_NUMBER|about__$|about_it|again $|am__$
and forgot|and got|and there|and__told|and_forgot|and_got|and_i_had|and_there|and_they_told
are__by|asking|at_NUMBER_:|at_NUMBER_and|at__:|awake|badly|because__the|before $|before_$
before_SURE|big|blanket|blood|by__door|came|candles|cells on|centimetres|children $|coat|died in
does__GONE|dog's|drawer|elbow|elbow $|elbow_$|falls|food $|food_$|for_TIME|for__with|forgot the
forgot_the|fridge $|fridge_$|had chemo|had_GONE_to|had_RIVAL|hadn't|happened $|happened_$|i want
i'd never|i'm learning|i'm_BAD|i'm__on|i'm_learning|i__ILLNESS|i__and|i__like|i_want|in hospital
in__corridor|in_the_TIME|is called|is_a_word|learning|looking|machine|many|many__$|means
mother's|mum is|my sister's|my_BODY_was|my_FOREVER_$|my_KIN_said|my_THERAPY_on|my__THERAPY
on_TIME_NUMBER|on__RIVAL|on__my|own_DOCTOR|park|part|phone $|play|pudding $|pudding_$|relapsed
says $|says_$|sea $|sea_$|second__$|september $|she says|she__her|she_says|sheets|shell|side of
sing|sister's|sit|slow train|slow_train|start over|start_GONE|start_GONE_$|start__$|stood|stops
study $|tea__GONE|the dog's|the relapse|the_THERAPY_DENIAL|the_dog's|there_was_a|think_of_it
this__it|to know|to_know|to_my_KIN|today__COME|treatment looks|uncle|up__NUMBER|up__the|waited
was_GONE_that|was__a|well and|were|wife|with__KIN|youngest
""",
    -70: """
BEST__was|COME__down|DENIAL&GOOD|DENIAL&MORE|DENIAL__the|GONE_happened|HOSPITAL__BAD
ILLNESS_came|KIN&RIVAL|KIN_GONE|KIN__i|KIN_learned|KIN_says|KIN_slept|MORE__TIME|NUMBER__i've
NUMBER_dinosaurs|NUMBER_old|NUMBER_so|OTHERS__of|RIVAL__ILLNESS|RIVAL__it|RIVAL_before
SAFE__TIME|SAFE_to|SURE_night|TEST__will|TIME__past|TRIAL_$|WELL_TIME|WE__COME|WE__a|WE_can
WE_can_do|WE_house|YOU__only|^ home|^ i|^ i've|^ square|^ thanks|^ when|^_DENIAL_can|^_FOREVER
^_GONE_happened|^_NUMBER_DOCTOR|^__dog|^__neighbours|^__took|^_home|^_i|^_i've|^_i_still
^_it_TIME|^_square|^_square_WELL|^_thanks|^_thanks_to|^_when|a hospital|a look|a record|a_COME
a_PERSON|a_THERAPY_packed|a__my|a__packed|a__thing|a_look|all the|almost|and they|and_GONE_$
and_it_DENIAL|and_the_THERAPY|and_they|as it|as_if_i|as_it|asked the|back row|back_row|be bored
be_bored|because_my_BODY|blood test|both|bring__own|broken $|broken_$|but the|but_the|by drip
by_THERAPY|can__it|can_do_it|car-t $|cells came|cells don't|corridor $|corridor_$|crossword
daughter is|don't|draughts|dried|fan|fix|four and|full of|full_of|had_THERAPY|hair $|have__and
he had|he said|he_had|he_said|how long|how_long|i'm__WELL|i_WELL|i__RIVAL|i__him|i_had_NUMBER
i_will_SURE|in one|in_WE_house|in__$|in__HOSPITAL|in__PERSON|in_the_HOSPITAL|is $|is_$|is__MORE
is__SAFE|is__the|it has|it__PERSON|it__of|it_has|just_TIME|just_TIME_$|march|may|may not|mug
my brother|my hat|my old|my_hat|my_old|nice|nothing happened|odd|of_GONE|of_SURE|of_WE_can
on day|on__windowsill|one day|our house|out_by_NUMBER|pianos|pounds|rain $|rain_$|record $
roommate|safe to|says it|says_it|seat|second relapse|sense|shaved|she__RIVAL|she_says_it|shut
sleeve|slowest|slowest lane|slowest_PERSON|socks $|socks_$|someone|sorry|square dancing
square_WELL|study treatment|tablets|taken|tell__$|ten past|tested|thank you|thank_YOU|that this
that_this|the cleaner|the crossword|the roommate|the story|the toast|the woman|the__FOREVER
the__drew|the__window|the_cleaner|the_crossword|the_roommate|the_story|the_toast|the_whole_of
the_woman|then__THERAPY|there_is_a|thermometer|thirty-four dinosaurs|this__is|to say|to_CONTACT
to_say|two centimetres|us can|warm|was always|was_NUMBER|was_back_$|watching|whoever|whole of
whole_of|will be|will never|will_SURE|will_be|windowsill|windowsill $|windowsill_$|with one
""",
    -65: """
:_NUMBER_$|:_NUMBER_old|:__old|BAD__SURE|BAD__the|BODY_as|COME&FOREVER|COME&MORE|DEATH&OTHERS
DENIAL_ILLNESS_$|DENIAL_is|DENIAL_telling|DOCTOR__DENIAL|DOCTOR__came|GONE__MONEY|GONE_out
HOSPITAL_is|ILLNESS&RIVAL|ILLNESS__back|KIN_for|KIN_in_the|MONEY&SURE|MONEY__said|NUMBER__the
NUMBER_in_the|NUMBER_times|NUMBER_umbrellas|NUMBER_when|SAFE__on|SURE_PERSON|SURE_it
TIME_NUMBER_TIME|TIME_TIME_$|TIME_after_the|YOU__pillow|YOU_own_pillow|^ foggy|^ is|^ parking
^_NUMBER_are|^_NUMBER_umbrellas|^_OTHERS_COME|^_SURE_is|^__BEST|^__found|^__know|^__made
^__nearly|^__raw|^__umbrellas|^__wig|^__window|^__would|^_foggy|^_foggy_today|^_i'm_BAD
^_i'm_NUMBER|^_i_know|^_i_told|^_is|^_it_was|^_now_the|^_parking|^_the_night|^_this_time
^_we've_a|a cold|a gene|a little|a parking|a_RIVAL|a_WELL|a__who|a__window|a_cold|a_little
a_parking|all on|and one|and some|and__family|and__gave|and_my_KIN|and_some|ankles|anyway
asked for|asking $|at_the_THERAPY|back and|back_and|bay|bed and|bed__the|bed_and|between two
between_NUMBER|boys|bring_YOU_own|by ten|can_have_YOU|cells the|chair $|chair_$|cleaned
complained|course|doctors $|donor $|donor_$|even to|even_to|every birthday|exam|excused
explained|father|first $|first_$|flat $|flat_$|flowers|foggy|foggy today|foggy_today|for rain
for_TIME_and|for_rain|for_rain_$|fourth|from room|from__NUMBER|from_room|from_room_NUMBER
gave__her|gave_me_her|got__THERAPY|had_GONE|he gave|he_gave|he_gave_me|her cells|her marrow|hero
hers|holds|home_SAFE|how__feel|i $|i forgot|i knew|i sit|i walk|i'm__goalkeeper
i'm_the_goalkeeper|i've a|i've_a|i_$|i_forgot|i_got_a|i_knew|i_sit|idea $|idea_$|if|in_NUMBER_i
in_the_THERAPY|is broken|is seven|is_COME|is_broken|it would|it's back|it's not|it's_ILLNESS_$
it's_back|it_was_WELL|it_would|keeps|knitted|know__to|learn the|learn_the|left the|left_the
looked|looking__a|match $|match_$|me her|me__SURE|me__would|me_her|me_it_would|month|moon
mornings|my feet|my fingers|my grandmother|my hands|my sense|my__ankles|my_feet|my_fingers
my_hands|my_sense|my_sense_of|name on|name__it|name_on|name_on_it|nine and|nobody is|nose
of people|on__HOSPITAL|once__me|only what|only_what|open $|open_$|opens|opinions|others in
own pillow|own_BODY_as|own__as|own_pillow|pancakes|passed|pen $|pen_$|people's|person $|person_$
plaster|questions|row|sang|says :|says_:|sense of|sense_of|seven umbrellas|she's thirty-two
she's_WELL|she__a|sit down|sit_down|sitting work|sitting_WORKS|smelled of|smelled_of|sofa
started $|started_$|stayed|sticker|suitcase|take|tells_YOU_that|tells__that|temperature__NUMBER
ten minutes|thanks__SURE|thanks_to_SURE|the garden|the porters|the post|the salt|the sea
the steroids|the__about|the__biscuits|the__box|the__is|the__showed|the__there|the__twice
the_garden|the_porters|the_post|the_salt|the_sea|the_second_ILLNESS|there were|there_were
they_COME_YOU|they_DENIAL_SURE|they__me|they__my|thinks|thirty-two|this_TIME_the|through a
through__whole|through_a|times|to fix|to__her|true|true $|true_$|umbrellas|up_SURE|was_WELL
was__BAD|was__THERAPY|was__idea|we've a|we've_a|wear|week of|went in|went_in|what__did
what_i_did|when it|when_it|whether the|whether_the|whose|winter
""",
    -60: """
# miles|BAD_TIME|BAD__BAD|BODY__be|COME_COME|COME_MORE|COME__about|COME_the_DOCTOR|CONTACT&WELL
DENIAL__say|DENIAL__they|DOCTOR__in|DOCTOR_says_NUMBER|FOREVER_because|GONE&RIVAL
HOSPITAL__DENIAL|HOSPITAL__and|ILLNESS__TIME|ILLNESS_a|KIN__on|KIN_in|KIN_slept_in|MONEY_$
MONEY_NUMBER|NUMBER_BODY|NUMBER_COME_for|NUMBER_TIME_after|NUMBER_minutes_$|OTHERS_COME_$
OTHERS_DENIAL|OTHERS_of|SAFE__i|SAFE_and_the|SURE__this|TEST_DENIAL|TEST__it|TEST_showed
TIME_NUMBER_past|TIME__it|TIME__the|TRIAL__DENIAL|WELL_MORE_SURE|WELL_TIME_$|WE__has|WE__in
WE__that|WORKS__the|YOU_can_see|^ back|^ can|^ doc|^ still|^ these|^ we've|^_DOCTOR_says
^_NUMBER_the|^__fell|^__from|^__grew|^__looked|^__man|^__outside|^__parents|^__sleeps|^__wrote
^_a_man|^_back|^_can|^_can_YOU|^_i_left|^_i_remember|^_i_took|^_in_my|^_my_hands|^_still
^_the_last|^_these|^_we've|a medicine|a name|a sentence|a study|a sunday|a t|a working|a_name
a_sentence|a_t|a_t_THERAPY|advice|again because|all this|and give|and had|and somebody|and what
and your|and__FOREVER|and__are|and__temper|and_a_THERAPY|and_give|and_give_them|and_had
and_somebody|and_they_had|and_what|b|bathroom|became|been__TIME|before all|before_SURE_this
before__this|behind the|behind_the|beside|bit__$|butcher|caught|cleaned the|corridor__NUMBER
cure for|curly|doc|doc says|down__$|eight|first|for_this_SURE|forty-three|four $|germs|germs $
germs_$|give them|give__back|give_them|give_them_back|gloves|got__in|had a|had_a|haemophilia
hated|have__out|have__tea|having_KIN_$|having__$|he__RIVAL|he__in|hung the|hung_the|hurry|i buy
i could|i sat|i stopped|i wanted|i'm writing|i'm__telling|i'm__this|i'm_writing|i'm_writing_this
i've trained|i've__$|i've_trained|i've_trained_for|i__know|i__so|i__think|i_buy|i_could|i_sat
i_told_the|i_wanted|in by|in my|in__middle|in__my|in__small|in_by|in_my|in_that_room
in_the_corridor|in_the_middle|is right|is_GONE_$|is_right|it had|it_SAFE|it_had|it_is_DENIAL
lamp|last year|laundry $|laundry_$|light $|light_$|liked__$|line|lives $|lump|lying|make my
make_my|middle|middle of|middle_of|minutes $|minutes_$|missed the|my back|my elbow|my little
my mother's|my number|my_THERAPY_have|my__took|my_back|my_elbow|my_elbow_$|my_little
name__THERAPY|names of|names_of|never $|next step|next_step|no $|nurses $|of anything|of my
of_anything|of_my|on_TIME_the|on__bus|only__it|other_SAFE_of|other__of|outside $|outside_$|owes
owes me|owes_me|pills|quite|reading|relapse is|room was|room__the|room_was|said $|said my|said_$
said_DENIAL_$|said__RIVAL|said_my|sat on|sat_on|sat_on_the|say_GONE_$|says_NUMBER|scan showed
silly|sister $|slept in|slept_in|sofa $|sofa_$|something to|something_to|son is|sounded|spoke
steroid|still__at|t cell|table|telling__what|temper|test $|that room|that_DENIAL|that_room
the blood|the kids|the middle|the names|the needle|the radiator|the shop|the_TEST_showed|the__he
the__step|the__still|the__till|the_middle|the_middle_of|the_names|the_names_of|the_needle
the_next_step|the_radiator|the_shop|the_stairs_$|them now|them_back_$|them_now|they asked
they found|they_COME_it|they_found|they_told_WE|thing__the|thirty-four|this all|this_DENIAL
this_SURE_my|this__DENIAL|to whoever|to_HOSPITAL|to_SURE_COME|to_the_HOSPITAL|told us|told_WE
too $|too_$|too__$|took my|took_my|trained|trained for|trained__this|trained_for
trained_for_this|turned up|turned_up|under the|under_the|view|virus|virus shell|virus_shell
wants to|wants_to|watch|went__by|when__THERAPY|where i'm|where_i'm|while i|while_i|while_i_was
whole__$|why $|why_$|winters|worse $
""",
    -55: """
% of|%_of|: thank|:_NUMBER|:_thank|:_thank_YOU|BAD_of|BAD_room|BEST__is|BODY__as|COME__me
DEATH&THERAPY|DENIAL_GONE_and|DENIAL__what|DENIAL_allowed|DENIAL_appetite|DENIAL_in_the
DENIAL_me|DENIAL_say|DOCTOR&PERSON|DOCTOR__on|DOCTOR_says|FOREVER&HOSPITAL|FOREVER__my|GONE_WE
GONE_i|GONE_i'm|HOSPITAL_THERAPY|HOSPITAL_was|ILLNESS__at|ILLNESS_had|KIN_NUMBER_TIME|KIN__TIME
KIN__she|KIN__so|KIN__the|KIN_learned_to|KIN_said|KIN_stayed|MORE&WE|MORE__had|MORE_i
NUMBER_%_of|NUMBER__has|NUMBER__i'm|NUMBER__this|NUMBER_and_had|NUMBER_hands|NUMBER_pairs
NUMBER_pairs_of|OTHERS_DEATH|OTHERS_DEATH_of|SAFE_this|SAFE_this_TIME|SURE_TIME|SURE__as
SURE__it|SURE_cough|SURE_is_as|SURE_right|SURE_the|THERAPY&TIME|THERAPY__$|THERAPY__with
THERAPY_because|THERAPY_with_my|TIME_NUMBER_i|TIME__i've|TIME_and|TIME_he|TIME_i_had|WELL__a
WE__KIN|WORKS_so|YOU__be|YOU__see|YOU_what|^ me|^ people|^ seven|^ sickle|^ third|^ whose
^_DENIAL_appetite|^_FOREVER_$|^_ILLNESS_THERAPY|^_WE_got|^__bit|^__braids|^__learning|^__moon
^__my|^__slept|^__soup|^__wants|^_after_that|^_her_BODY|^_i'm_WELL|^_i'm_learning|^_i've_a
^_i_said|^_i_say|^_it's_NUMBER|^_light_SAFE|^_me|^_my_braids|^_they_had|^_whose|a boy|a choir
a half|a mask|a mug|a row|a_NUMBER_$|a_TEST|a_TIME_$|a__BAD|a__COME|a__box|a__town|a_choir
a_mask|a_mug|a_row|about__TIME|after that|after_that|all is|all right|always had|am a|am_a
an__on|and four|and two|and__somewhere|and__wish|and__with|and_i_wish|anyway $|anyway_$
are_DENIAL_SURE|as__i|as__should|as_it_should|at first|at least|at__and|at_first|at_least|b #
b_NUMBER|badly $|badly_$|beard|before a|before__TEST|before_a|before_a_TEST|bell on|bell_on
blame the|blame_the|bored $|bored_$|box|braids|braids are|braids__GONE|braids_are
braids_are_GONE|brings|brother better|but you|but_YOU|button|by_the_door|can see|can_see|card
cards|chat|cleaner|coffee|cold__a|comes|counted|cured i'm|day #|did__my|didn't take|died $
dog__the|doors|dress|early|every cough|extra|eyelashes|far__$|fifth|floss|for_YOU_and|for__BODY
forgot what|forgot_what|forty-two|from a|from_a|gave__the|good|good at|got to|got_to|grandmother
grandson|had come|had__back|had__be|had__been|had_come|had_come_back|had_to_be|half past|her_KIN
here $|here_$|his cells|hold $|hold_$|hot|hour|hours__the|how to|how_to|hummed|hurts this|i ate
i eat|i only|i will|i__i'm|i__see|i__still|i__too|i_am_a|i_ate|i_eat|i_gave_up|i_only|i_will
if it|if__would|if_i_had|if_it|in #|is a|is_ILLNESS|is_a|is_as_it|is_now_$|it suits|it's mostly
it's__the|it's_mostly|it__SAFE|it__TIME|it__now|it__take|it_is_ILLNESS|it_is_now|it_now_$
it_suits|it_suits_my|joints $|joints_$|jokes|key|know__$|least|let_me_COME|light hurts
light_SAFE|light_SAFE_this|light__this|little brother|lived|long__and|married|me_COME
me_COME_the|me__TEST|me_out_$|memory|might not|might_DENIAL|my braids|my daughter|my eyes
my grandson|my legs|my pillow|my work|my_WORKS|my__about|my__for|my_braids|my_braids_are
my_pillow|name__$|names|nearly_NUMBER|needed|neighbour|no appetite|no guarantees|none of
notebook|now__was|of course|of germs|of september|of_NUMBER_i|of_OTHERS|of_course|of_germs
of_germs_$|of_the_TIME|on it|on sundays|on_it|only__YOU|open|other_KIN_$|pairs|pairs of|pairs_of
parents|peel|people die|people had|plastic|pockets $|pockets_$|pump|retired|said__COME|said__is
saw|second_TIME|she__SURE|she_had_RIVAL|small__of|so__it's|some_OTHERS_DEATH|some_TIME
some__DEATH|somebody__WE|stayed__to|steroids stopped|strokes|strong chemo|suits|suits my
suits__KIN|suits_my|suits_my_KIN|swearing|talking__a|taught|taught__to|ten i|than i|than two
thank_YOU_to|thank__to|that some|that they|that__OTHERS|that_some|that_some_OTHERS|that_they
the biscuits|the children|the food|the lump|the other|the snow|the strong|the summer|the third
the_BAD_room|the_CONTACT|the_DOCTOR_and|the_DOCTOR_says|the_HOSPITAL_was|the_RIVAL_GONE
the_THERAPY_because|the__OTHERS|the__a|the_biscuits|the_food|the_other|the_second_TIME|the_snow
there__a|they_DENIAL|third time|three $|to work|to_DENIAL|to__COME|to_do_it|toast|told__what
took_NUMBER|up $|up swearing|up_$|video|village|waiting $|waiting room|walk|want to|want_to
was another|was strong|was_another|we'd|week $|weeks $|wept|were__NUMBER|what__t|what_to_say
when you|when__is|with__BODY|with__THERAPY|without me|wore|would take|would_take|you what
""",
    -50: """
# march|: a|:_a|?_DENIAL|BAD&FOREVER|BAD&NUMBER|BAD__in|BEST&PERSON|BEST__YOU|BODY_SAFE
BODY_came|COME_NUMBER_$|COME__CONTACT|COME_me|COME_tell|CONTACT_about|DENIAL_WORKS_for
DENIAL__can|DENIAL__how|DENIAL__my|DENIAL__up|DENIAL_can_say|DENIAL_has|DOCTOR_:|DOCTOR_:_thank
DOCTOR__nights|DOCTOR_drew|DOCTOR_gave_me|DOCTOR_on_nights|DOCTOR_stayed|FOREVER&NUMBER
GONE__but|GONE__oven|GONE_the_oven|HOSPITAL_$|HOSPITAL_coffee|HOSPITAL_corridor
ILLNESS_and_NUMBER|ILLNESS_and_a|KIN_and_i|KIN_till|MORE&SURE|MORE_SURE|MORE__KIN
NUMBER_TIME_and|NUMBER__after|NUMBER__in|NUMBER_bus|NUMBER_she|NUMBER_small|NUMBER_tooth
NUMBER_tooth_is|OTHERS_with|PERSON_in_a|PERSON_noodles|PERSON_noodles_in|RIVAL_COME
SURE_NUMBER_TIME|SURE__anything|SURE__them|SURE_a|SURE_did|SURE_the_COME|TEST_and|TEST_back
THERAPY__BAD|THERAPY__came|THERAPY_the|TIME__TEST|TIME__WELL|TIME_and_i've|TIME_be|TIME_now
TIME_she|TIME_so|TIME_there|TRIAL_and_DENIAL|WELL_from|WELL_on|WE__home|WE_got|WE_played
WE_to_the|WORKS_they|YOU_and|YOU_can_have|^ ask|^ four|^ good|^ it|^ red|^ school|^ they'd
^ thirty-four|^ up|^_BODY_TEST|^_COME_me|^_ILLNESS|^_NUMBER_dinosaurs|^_NUMBER_tooth|^_WE_played
^__bus|^__cat|^__dinosaurs|^__haggling|^__keep|^__met|^__old|^__owes|^__played|^__read|^__stairs
^__suitcase|^__tasted|^__then|^__tooth|^__up|^_as_a|^_back_in|^_first_PERSON|^_he_had|^_he_has
^_he_says|^_i_come|^_i_looked|^_i_met|^_it|^_my_RIVAL|^_red|^_she's_WELL|^_she's_haggling
^_she_COME|^_some_TIME|^_the_KIN|^_the_RIVAL|^_the_cat|^_they'd|^_up|^_when_i|a clear|a coat
a different|a picture|a plate|a week|a while|a_DOCTOR_told|a_HOSPITAL|a_KIN|a__TRIAL|a__bath
a__now|a__time|a__told|a_coat|a_different|a_picture|a_while|about the|about_the|allowed to
allowed_to|am now|am_now|an old|an_old|and hers|and__bus|and__porters|and_hers|and_hers_$
and_i've_had|and_the_RIVAL|and_the_bus|and_told_WE|another one|antibodies|apple|are__so|argument
arms $|arms_$|asked me|at four|at night|at_NUMBER_NUMBER|at__THERAPY|at_night|bad__and
bathroom $|bathroom_$|be strong|be_SAFE|bed by|bed_by|been more|been put|been_COME|been_NUMBER
been_NUMBER_TIME|been__GONE|been__MORE|been_more|been_more_MORE|been_put|bench|best|box of
box_of|brave|breakfast|busy|by the|by_the|calls|came__a|can't have|can't tell|car-t|charger $
charger_$|class|cleared the|cold $|cold_$|consent|cough $|cough_$|crossed|days i|decided
didn't know|do it|do_it|doctor had|doctor to|dog $|dog_$|don't tell|door's|drawing of|drawing_of
each__$|eighty $|eighty-four|every two|fever $|first street|first_PERSON|first_PERSON_noodles
first__noodles|fish $|fish_$|five $|fixed the|flour|fold|for reading|for years|for_NUMBER_hours
for__hours|for_me_and|for_reading|form twice|form_twice|found out|found_out|geese|general $
get your|got a|got_a|grew back|grew_back|had just|had__of|had_just|had_told_WE|haggling
haggling again|haggling_FOREVER|hair came|hard|has|he's__the|held__NUMBER|home for|home_for
hoped|hospital coffee|hospital corridor|i come|i cried|i drew|i hear|i put|i'd have|i'd_have
i'm fine|i'm_learning_to|i've forgotten|i've__it|i've_forgotten|i_COME_the|i__now|i__remember
i_am_now|i_come|i_drew|i_have_a|i_hear|i_put|i_said_i'd|ice__$|in__own|is on|is_on|it wants
it's__long|it's__reading|it's_for_reading|it's_in_the|it_TIME_be|it_wants|knew $|knew_$|knit
know $|know if|know the|know_$|know_if|know_the|larkmoor_HOSPITAL_$|larkmoor__$|last $|last_$
learning to|learning_to|legs|little__and|long $|long_$|look|lupus|mahjong|make__ILLNESS|may $
may be|me a|me_a|meals|messages|mine__hers|mine_and_hers|missing|mostly $|mostly_$|music|my bed
my first|my house|my_BODY_came|my_CONTACT_NUMBER|my_HOSPITAL|my_KIN_TEST|my_KIN_drew
my_KIN_learned|my__BAD|my__drew|my__learned|my__story|my_bed|my_first|my_house|my_own_story
needle__the|never said|next door's|next_door's|night_DOCTOR|nobody has|noodles in
noodles__NUMBER|noodles_in|noodles_in_NUMBER|normal|not even|now_SURE|now__COME|now__am|now_i_am
nurses :|odd socks|odd_socks|of one|of__TIME|on_YOU|once $|once_$|one tooth|out__germs
out_of_germs|oven|own story|own_story|paid for|paint|piano|pigeons $|pigeons_$|pills $|plain
played|post $|post_$|promised to|quiet $|quiet_$|rain on|rain_on|ran out|reached|remembers
remembers the|remembers_the|rice $|rice_$|room__a|running out|safe in|safely|said__CONTACT
say__i|says__is|seven and|shaved__the|she's haggling|she's running|she's_WELL_out|she's__out
she's_haggling|she's_haggling_FOREVER|she_said_it|shed|shoes for|shoes__that|shoes_for|shop
sleeps__a|slept__the|slept_in_the|slipper|small__$|snow $|snow_$|so__$|somebody__me|sound|stall
still_COME|stood in|stood_in|street noodles|strongest|swimming|take__RIVAL|taking|talking about
talking_about|tasted__anything|tasted_of_anything|text|that it|that_it|the back|the consent
the hand|the insurance|the lift|the line|the little|the oven|the piano|the room|the scan
the strongest|the tea|the turn|the way|the_ILLNESS_$|the_KIN_till|the_THERAPY_the|the__?
the__COME|the__door|the__lady|the__night|the__office|the__pump|the__rang|the__trolley|the_back
the_consent|the_fish_$|the_form_twice|the_hand|the_lift|the_line|the_little|the_little_NUMBER
the_night_DOCTOR|the_other_KIN|the_oven|the_piano|the_room|the_tea|the_turn|the_way|them_now_$
then__was|they called|they__GONE|this_SURE|this__bed|this_time_it|tiles|time|time it|time_it
to fold|to play|to write|to__that|to_fold|to_hold_a|to_me_$|to_play|to_write|toast__NUMBER
took__TIME|tooth is|tooth__GONE|tooth_is|tooth_is_GONE|tried it|tried_it|tuesdays|u|visitors
voice $|voice messages|voice_$|wall|want__to|wants__know|wants_to_know|ward is|was $|was all
was in|was it|was still|was too|was_$|was__for|was_in|was_it|was_still|was_too|we got|we played
weather|went up|went_up|were all|whether it|whether_it|which__$|will|with ears|with_ears|worked
worth it|worth_it|year i|you and|you to
""",
    -45: """
: sister|:_DOCTOR|:_DOCTOR_YOU|:__row|BAD_at|BAD_on|BAD_on_the|BEST__SURE|BODY_grew|COME_COME_me
COME_WE_SURE|COME_YOU|COME__WE|COME__was|COME_outside|COME_up_for|CONTACT_with|DEATH&HOSPITAL
DENIAL__i'm|DENIAL_and|DENIAL_could|DENIAL_look|DENIAL_look_at|DENIAL_tell_YOU|DOCTOR_YOU_back
DOCTOR__back|DOCTOR__was|DOCTOR_i'd|DOCTOR_i'd_SURE|DOCTOR_on|FOREVER__in|GONE__and|GONE__when
GONE_for_me|HOSPITAL_THERAPY_park|HOSPITAL__park|ILLNESS_NUMBER|ILLNESS_NUMBER_TIME
ILLNESS__exam|ILLNESS__they|ILLNESS_in_exam|KIN&MONEY|KIN_had_the|MORE_ILLNESS|MORE_NUMBER_TIME
MORE__else|MORE_me|MORE_my_KIN|NUMBER_WORKS|NUMBER__say|NUMBER_a_TIME|NUMBER_i_was|NUMBER_person
NUMBER_person_in|NUMBER_thing|OTHERS&YOU|OTHERS__my|PERSON__in|PERSON_in|RIVAL&SAFE|RIVAL_$
SAFE_hands|SAFE_hands_$|SURE&YOU|SURE_SURE_$|SURE__was|SURE_heard|SURE_heard_of|SURE_know_what
SURE_route|SURE_route_$|TEST__$|TEST__RIVAL|TEST__low|TEST_were|THERAPY_DENIAL_take
THERAPY__gave|THERAPY__had|THERAPY__know|THERAPY__made|THERAPY__take|THERAPY_from|TIME&WORKS
TIME__DEATH|TIME_off|TIME_on_the|TIME_the_ILLNESS|TIME_then|TIME_there_was|TIME_was|WELL__COME
WELL_on_the|WE_PERSON|WE_SURE_route|WE__like|WE__route|YOU_BODY|YOU_SURE|YOU__have|YOU_back_$
YOU_to|^ a|^ all|^ every|^ money|^ pockets|^ relapsed|^ room|^ this|^ twenty-five|^ waiting
^_GONE|^_NUMBER_NUMBER|^_NUMBER_hours|^_NUMBER_pairs|^_OTHERS|^_SURE_TIME|^__KIN|^__bought|^__he
^__hours|^__pairs|^__take|^__taught|^__teacher|^__toast|^_a|^_after_a|^_he_COME|^_i_TEST
^_i_like|^_i_take|^_money|^_my_wig|^_on_the|^_pockets|^_pockets_in|^_room|^_room_NUMBER
^_the_next|^_the_window|^_then_came|^_then_i|^_there_were|^_this|^_when_it|a bike|a book
a drawer|a hat|a list|a machine|a postcard|a suitcase|a_DOCTOR_i'd|a__FOREVER|a__dress
a__offended|a__taught|a__the|a_bike|a_bus_$|a_drawer|a_hat|a_list|a_little_offended|a_machine
a_postcard|a_suitcase|a_vein_and|a_wedding_dress|about lunch|about__ILLNESS|about_lunch
about_lunch_$|about_the_ILLNESS|affect|and it|and took|and went|and_DENIAL_knows|and_GONE
and__else|and__found|and__has|and__very|and_i'd_MORE|and_it|and_somebody_else|and_took|and_went
another country|another_country|any route|apart $|apart_$|are you|arrives|as_far_as|ask us
ask you|asked about|at a|at eight|at five|at weekends|at_a|at_weekends|back was|back__TIME
back_row_$|back_was|bag with|been__about|beeps|behind|beside__$|biscuit|blood counts|bus stop
bus_stop|but_YOU_DENIAL|but__DENIAL|buy it|buy__now|buy_it|buy_it_now|by__radiator
by_the_radiator|cake i|cake_i|called it|came__in|came__with|can't look|card $|card_$
cells didn't|checked|chilli|chilli $|chilli_$|choir again|choir_FOREVER|clotting|clotting factor
clotting_RIVAL|coins|come $|come_$|course $|course_$|desk|did__$|discreet|discreet $|discreet_$
doctor i'd|door $|door_$|down|drew a|drew me|drew_a|drew_me|dry|dumplings__the|each_TIME|easy $
easy_$|emptied|empty|every evening|exam week|exam_TIME|exam__$|family__a|far as|far__the|far_as
far_as_the|feared|fell off|fell_off|first thing|first_thing|fold a|fold_a|for everyone|for_COME
for__PERSON|for__THERAPY|for__they|for_the_BODY|forty miles|freezer|from__and|gate|gave__SURE
gave_me_the|gave_up_SURE|gentle hands|go $|green|had been|had told|had_THERAPY_THERAPY|had__a
had_been|had_told|hair grew|have_YOU|have__ILLNESS|having|he's late|he's__today|he's_late
he's_late_today|hear the|hear_the|heart|her_BODY_$|her__and|hid|his wheelchair|his_KIN
his_wheelchair|home safe|hospital car|husband's|i counted|i kept|i looked|i ran|i sell|i watched
i'd_SURE_met|i'd__met|i'm eighty|i'm__GOOD|i'm__i|i'm__little|i'm_a_little|i've squeezed|i've__a
i've_squeezed|i've_squeezed_it|i_DENIAL_look|i_DENIAL_tell|i__look|i__tell|i_buy_it|i_kept
i_looked|i_sell|i_watched|ice|if i'm|if_i'm|if_it_would|in exam|in october|in__languages
in__mask|in__wedding|in_a_mask|in_a_wedding|in_another_country|in_exam|in_exam_TIME|infection
infections|is gone|is_DENIAL_SAFE|is__KIN|is__THERAPY|is_a_THERAPY|is_in_the|it as|it like
it only|it's for|it's_back_$|it's_for|it_COME|it_SURE_$|it__WELL|it_as|it_like|it_only
it_would_be|jigsaw|jo|keep|kettle $|kettle_$|kidneys|know why|know_what_to|know_why|languages
late today|late__$|late__the|late_today|late_today_$|leaflet__$|leukaemia and|list of|list_of
listening|lit the|lit__candles|lit_the|lit_the_candles|little offended|little_offended
little_offended_$|lived__a|loud|low|lucky|lying__$|make a|make_a|man at|man says|man__:
man__NUMBER|man__the|man_at|man_says|man_says_:|market|me how|me that|me underneath|me__even
me_about_the|me_how|me_that|me_underneath|medicines|metal $|metal_$|milk|month $|more_MORE_my
motorway|my husband's|my wig|my_BODY_and|my_BODY_grew|my_KIN_COME|my_KIN_GONE|my_TEST_$
my__DEATH|my__grew|my__knows|my__left|my__sent|my__stayed|my_wig|name so|name_so|needles
never heard|never know|new one|new_NUMBER|no miracle|nobody could|nobody trusts|nursery
nursery $|nursery_$|october and|of coins|of gloves|of__as|of_coins|of_gloves|of_it_as|of_my_BODY
offended|offended $|offended_$|often|old_NUMBER|on__COME|on__DOCTOR|on__list|on__machine|on__the
on_a_machine|on_the_COME|on_the_DOCTOR|one $|one for|one old|one thing|only thing|only_thing
opened|other people's|our street|own bed|own_bed|own_story_$|pairs__gloves|pairs_of_gloves
pass it|pass_it|person in|person_in|peru|place is|place__WELL|place_is|place_is_WELL|please
pleased|pockets in|pockets__a|pockets_in|pockets_in_a|postcard|public|public__$|queue|rabbit
radiator $|radiator_$|relapsed in|round the|round_the|route|route $|route_$|said__i|salt $
salt_$|same_NUMBER|say how|say whether|say_how|say_whether|say_whether_it|says_:_DOCTOR
says__DOCTOR|scooter|seat and|seat_and|second place|second_place|second_place_is|sell|sends
sentence__TIME|she__down|she__through|shed $|shed_$|sister you're|somebody else|somebody's
somebody_else|someone had|someone_had|soup__WELL|squeezed|squeezed it|squeezed_it|star|star $
sticker__$|still has|still__and|still_has|strong and|sulking|sundays|swearing $|talk|talk to
talk_to|tastes|tell__about|tell__that|terrible|than me|that__had|the afternoon|the bathroom
the empty|the gate|the group|the lights|the lunch|the medicine|the motorway|the second|the sun
the vegetable|the wardrobe|the_HOSPITAL_COME|the_HOSPITAL_THERAPY|the_HOSPITAL_is|the_TIME_with
the__driver|the__home|the__knew|the__line|the__so|the__was|the_bathroom|the_bed_and|the_bus_stop
the_corridor_$|the_gate|the_lights|the_lunch|the_motorway|the_only_thing|the_same_NUMBER
the_second|the_snow_$|the_sun|the_vegetable|the_vegetable_man|the_wardrobe|then it|then__$
then__DENIAL|then_it|there|they call|they're discreet|they're__$|they're_discreet
they're_discreet_$|they__told|they_found_it|thing__could|thing_i_could|thinks the|thinks_the
thirty-eight|this picture|this__GONE|this_is_GONE|this_is_what|this_picture|tile|till the
till_the|time i|time they|time_i|time_they|to hold|to nobody|to sing|to_SURE|to_WORKS|to_YOU_$
to__a|to__if|to_fold_a|to_hold|to_sing|told $|told_$|told__and|told__it|took two|trusts
trusts anybody|tune|twenty-five|twenty-five years|underneath|up_SURE_$|us any|vegetable
vegetable man|vegetable__says|vegetable_man|vegetable_man_says|vein and|vein_and|very gentle
very_SAFE|very_SAFE_hands|very__hands|ward was|wardrobe|warm__WE|was_DOCTOR|was__MORE|was__match
washed|we didn't|weather $|weather_$|wedding dress|wedding_dress|weeks after|were six|what__like
when this|when_YOU|when__DENIAL|when_this|when_this_is|who brings|who_brings|wife $|window__$
with__on|with_my_BODY|woman in|woman_in|you never|you're back
""",
    -40: """
# unread|%__the|: what|:_NUMBER_unread|:__KIN|:__unread|:_what|? not|BAD&BEST|BAD__like
BAD__next|BAD_came|BODY&RIVAL|COME__ILLNESS|COME__after|COME__by|COME__in|COME_and_i|COME_for_my
COME_if|COME_if_i|COME_know|COME_when|DEATH&GONE|DENIAL_COME_it|DENIAL_GONE_$|DENIAL_SURE_it
DENIAL__about|DENIAL__tell|DENIAL_brave|DENIAL_broken|DENIAL_flowers|DENIAL_knows_about
DENIAL_mine|DENIAL_mine_$|DENIAL_opens|DENIAL_opens_the|DENIAL_porter|DENIAL_porter_$|DENIAL_see
DOCTOR__me|DOCTOR__out|DOCTOR__thank|DOCTOR_like|FOREVER_been_in|GONE__kitchen|GONE_flickering
GONE_the_kitchen|GONE_thing|GONE_thing_to|HOSPITAL_GONE|HOSPITAL_GONE_flickering
HOSPITAL__flickering|ILLNESS_BAD_$|ILLNESS_THERAPY_$|KIN&OTHERS|KIN__PERSON|KIN_drawing
KIN_drives|KIN_i|KIN_knitted|MONEY_NUMBER_$|MORE__and|NUMBER_MONEY_NUMBER|NUMBER_NUMBER_COME
NUMBER_WORKS_$|NUMBER__of|NUMBER__she|NUMBER_and_they|NUMBER_floor|NUMBER_for_the|NUMBER_kinds
NUMBER_kinds_of|NUMBER_past_$|NUMBER_times_$|NUMBER_times_and|NUMBER_unread|OTHERS__have
OTHERS_chat|RIVAL__WELL|SAFE&WE|SAFE_NUMBER|SURE_THERAPY_of|SURE_TIME_and|SURE__rest|SURE_at
SURE_my|SURE_they|SURE_use_it|TEST__he|TEST_and_he|THERAPY__GONE|THERAPY__TIME|THERAPY__been
THERAPY__by|THERAPY__dumplings|THERAPY_of_dumplings|THERAPY_packed_$|THERAPY_packed_FOREVER
THERAPY_until|TIME_NUMBER_NUMBER|TIME__of|TIME__there|TIME__this|TIME_and_there|TIME_for
TIME_i_went|WELL__i'd|WELL__of|WE_SURE|WE__DENIAL|WE__SURE|WE__is|WE__out|WE__sing|WE_said
WE_to_sing|WORKS__my|WORKS__of|WORKS_at|WORKS_copy|WORKS_copy_of|WORKS_in_the|YOU__NUMBER
YOU_back|YOU_feel|YOU_know|^ class|^ fifty-one|^ mahjong|^ other|^ retired|^ shaved|^ yesterday
^_DENIAL_NUMBER|^_ILLNESS_in|^_NUMBER_$|^_NUMBER_is|^_NUMBER_of|^_SURE_YOU|^_SURE_my
^_SURE_night|^__buy|^__chat|^__electrician|^__her|^__holds|^__it|^__labelled|^__memory|^__nights
^__paper|^__room|^__sent|^__snores|^__started|^__tells|^__wanted|^_by_the|^_class|^_class_chat
^_do_DENIAL|^_he_SURE|^_i'd_like|^_i_buy|^_i_sit|^_i_slept|^_mahjong|^_mahjong_FOREVER|^_my_BEST
^_my_memory|^_my_old|^_now_i|^_other|^_retired|^_retired_electrician|^_same_THERAPY|^_shaved
^_shaved_for|^_she_labelled|^_she_snores|^_the_rest|^_they'd_put|^_they_said|^_yesterday|a baker
a bed|a carrot|a dad|a family|a motorbike|a pair|a rabbit|a strange|a test|a thermometer|a very
a video|a walk|a_FOREVER|a_GONE_thing|a_KIN_drawing|a_WORKS_copy|a__YOU|a__copy|a__drawing
a__driver|a__gave|a__it's|a_baker|a_bed|a_carrot|a_family|a_fridge_$|a_motorbike|a_mug_with
a_pair|a_rabbit|a_strange|a_thermometer|a_very|a_video|a_white_NUMBER|about infections|about my
about ten|about that|about_NUMBER_TIME|about__and|about_infections|about_infections_and|about_my
about_that|accounts|after a|after_a|all night|am_now_$|and back|and did|and it's|and told
and wants|and_TEST|and__done|and__fire|and__from|and__knew|and__must|and__neighbours
and_a_NUMBER|and_back|and_back_$|and_did|and_he_still|and_it's|and_my_temper|and_she_says
and_told|and_wants|angry|another $|another_$|another__$|another_country_$|anything until
anything_until|are__SAFE|as far|as_a_KIN|as_far|ask me|at_NUMBER|at__they|at__wedding|avoid
avoid crowds|avoid_crowds|back_in_the|be_WELL_and|be__$|because i'd|because_i'd|beeping|before
being__$|being__and|being__in|beside a|beside_a|better than|between__and|blank|bring my|bring_my
buses|calling it|came and|came__and|came__at|came_and|came_in_and|can still|can't promise
can__my|can_still|cane|cane $|cane_$|caps|car $|car and|carrot|chat :|chat_:|chat_:_NUMBER
chat__NUMBER|cheerful|chips|choir|class chat|class__:|class_chat|class_chat_:|cleaning
cleaning the|coins $|coins_$|comes $|comes_$|copy of|copy_of|corner|cost three|costs|costs two
could not|could say|could_DENIAL|could__me|could__pass|could_say|couldn't find|cover|crane
crowds|cupboard|days $|days and|different__$|dinner|dinosaurs|doctor said|dog's name|dog's__$
dog's_name|dog's_name_$|don't know|doorway|drawing__a|drawing_of_a|drip $|drip was|driver__the
drives|dumpling|dumplings in|dumplings_in|dumplings_in_the|eat it|eat the|eat_it|eat_the
electrician|every bag|every three|everyone at|far behind|far_behind|fifty-one years|film
first and|first they|first_TIME|first_and|first_they|flickering|football|for many|for them
for__while|for_a_while|for_many|for_many_TIME|for_them|forty times|from her|from him|from there
from__sofa|from_her|from_her_sofa|from_him|from_now_$|from_there|from_there_$|group chat
had__THERAPY|had__talk|had_the_talk|hair was|half of|hall|hands and|hands_and|hats|have multiple
have_COME|have_multiple|have_multiple_ILLNESS|he sleeps|he still|he__CONTACT|he__a|he__if
he__more|he_sleeps|he_still|heard of|heard_of|her blood|her needle|her sofa|her_needle
her_needle_is|her_sofa|her_sofa_$|hers $|hers_$|him|him_NUMBER|his_BODY_$|home was|home_was
hours $|hours_$|house|how|hurt|i count|i did|i lie|i stood|i wear|i wrote|i'm talking|i'm__WE
i'm__about|i'm_talking|i'm_talking_about|i've got|i've read|i've_got|i've_read|i_COME_for
i_COME_know|i_SURE_use|i_WELL_to|i__SURE|i__believe|i__here|i__multiple|i__of|i__off|i_can_see
i_did|i_do_the|i_have_multiple|i_lie|i_looked_at|i_stood|i_told_my|i_wear|i_wrote|idea|in for
in september|in_TIME_the|in__BAD|in__MONEY|in__WE|in__doorway|in__drawer|in_for|in_the_BAD
in_the_MONEY|in_the_doorway|in_the_family|in_with_my|including|infections and|infections_and
instead $|is that|is_BAD|is_NUMBER_and|is__ILLNESS|is__bus|is__carrot|is__to|is_a_carrot
is_in_TIME|is_that|is_the_NUMBER|it all|it down|it failed|it might|it still|it took|it's no
it's_ILLNESS|it's_a_long|it_DENIAL_broken|it_MONEY_NUMBER|it_SURE_and|it__broken|it__help|it__in
it__such|it_a_PERSON|it_down|it_like_a|it_might|it_still|it_took|it_was_such|italian|just__$
kettle__$|key $|key_$|kinds|kinds of|kinds_of|know what|know_what|know_why_$|knows about
knows what|knows__NUMBER|knows__it|knows_about|knows_about_NUMBER|knows_what|labelled every
labelled_SURE|labelled_SURE_THERAPY|labelled__THERAPY|lamp on|lamp__my|lamp_on|lamp_on_my
larkmoor|larkmoor general|larkmoor_HOSPITAL|last_NUMBER_$|last__a|last__it|leave|like_HOSPITAL
live__$|lives in|looked up|looked_up|lump was|mahjong again|mahjong_FOREVER|make__BODY
many years|many_TIME|many_TIME_$|marked|married_NUMBER|married_NUMBER_TIME|married__TIME
me every|me if|me_if|means__DENIAL|money__tight|months of|moon $|moon_$|more__my|mother is
mouth was|mouth_was|mug with|mug_with|multiple|multiple myeloma|multiple_ILLNESS|my best|my dog
my family|my hair|my head|my memory|my pills|my temper|my_BEST|my_HOSPITAL_GONE|my_KIN_drives
my__SAFE|my__came|my__drives|my__still|my_dog|my_family|my_hat_$|my_head|my_memory|my_temper
my_wedding_COME|nap|needle|needle in|needle is|needle_in|needle_is|needle_is_a|new trial
new_BODY|new_NUMBER_WORKS|new__WORKS|news $|news_$|newspaper|night i|night__NUMBER|night__my
night_i|nine times|nino|no flowers|no porter|nobody opens|normal thing|nose $|nose_$|not in
not mine|nothing for|of dumplings|of pills|of_RIVAL_$|of_TEST|of__before|of__that|of__time
of__to|of_coins_$|of_dumplings|of_dumplings_in|of_them_$|off__NUMBER|on her|on__back|on__face
on__i|on_her|one|one costs|one window|one works|only_GONE|only_thing_i|opens the|opens__last
opens_the|opens_the_last|out__it|packed $|packed again|packed_$|packed_FOREVER|parking|past $
past_$|peeling|people in|petrol|pills and|platelets were|polite|polite $|polite_$|porter $
porter_$|porters $|porters_$|proper__$|protein|queue $|queue_$|rang|retired electrician
retired_electrician|room_was_the|said so|said_so|same bag|same disease|same_THERAPY
same_THERAPY_packed|same__packed|sandwich|sandwiches|say_that_$|say_what_i|scan is|second month
see $|see_$|shaved for|shaved_for|shaved_for_the|she labelled|she said|she snores|she wrote
she__and|she_labelled|she_labelled_SURE|she_said|she_snores|she_wrote|shouted|sit__$|six when
size__a|size_of_a|sleeps $|sleeps_$|smell of|smell_of|smells|so__DENIAL|somebody__a|sore|soup__$
spelled|spoons|stand__the|stands|step $|step_$|still no|still_BAD|still_DENIAL_porter|still__a
still__porter|stood__the|stopped flickering|story you|story_YOU|strange|strip|such a|such__GONE
such_a|such_a_GONE|sulking $|sulking_$|supper|take a|take this|take_a|take_this|talking|taxi
tell you|temperature|that hospital|that nobody|that_TIME_$|that_it_WORKS|the beeping|the chair
the clocks|the doorway|the flour|the freezer|the hall|the lamp|the left|the marrow|the news
the number|the pigeons|the porter|the risk|the soup|the stick|the talk|the tape|the taxi
the tiredness|the work|the year|the_COME_$|the_DOCTOR_drew|the_OTHERS_chat|the__BAD|the__WE
the__bay|the__by|the__chat|the__comes|the__desk|the__in|the__seat|the__sent|the_beeping
the_chair|the_clocks|the_dog's_name|the_doorway|the_first_TIME|the_flour|the_hall|the_lamp
the_lamp_on|the_last_NUMBER|the_left|the_news|the_pigeons|the_porter|the_porters_$|the_soup
the_stick|the_stick_$|the_talk|the_tape|the_taxi|the_tiredness|they did|they take|they wash
they're calling|they're_COME|they're_COME_it|they__to|they_did|they_said_my|they_take
they_take_the|they_wash|thing to|thing__SURE|thing_to|thing_to_SURE|this isn't|this spring
through the|through__night|through_the|through_the_night|tight|tight $|tight_$|times $|times and
times_$|times_and|tiredness|title_:_the|title__the|to ask|to avoid|to fail|to reach|to walk
to_YOU_own|to__crowds|to__man|to__own|to_avoid|to_avoid_crowds|to_reach|to_say_it|to_say_that
tobias|told him|told__$|told__avoid|told__before|told_him|told_to_avoid|took__to|tooth|two pairs
unread|up again|up_FOREVER|up_FOREVER_$|up__TIME|up__my|use_it_$|visitors $|visitors_$
voice_CONTACT_$|voice__$|wait up|wake|ward stopped|was about|was dr|was gone|was my|was safe
was scared|was such|was_SAFE|was_WELL_MORE|was__TIME|was_about|was_my|was_such|was_such_a
was_the_BAD|was_the_NUMBER|wash|washing|wasn't broken|water__$|we said|we waited|wedding
wedding ring|wedding_COME|wednesday|week my|week with|went__$|what__say|what_they_did|what_to_do
white as|white one|white_NUMBER|white_NUMBER_MONEY|white__MONEY|white_as|whole_TIME|wife went
will know|will__YOU|will_know|wind|window__open|with her|with our|with three|with_WE|with__spoon
with_her|working copy|wrote it|wrote my|wrote_it|wrote_my|years from|years i|you know
""",
    -35: """
# squares|:_DENIAL|:__to|BAD__WELL|BAD__of|BAD_is|BAD_that|BEST&TIME|BEST_TIME|BEST__to
BEST_woman|BODY__$|BODY__TEST|BODY_came_out|BODY_pressure|BODY_type|COME&NUMBER|COME_WE_THERAPY
COME_and|COME_for_a|COME_his|COME_me_after|COME_me_if|COME_up_and|CONTACT&DENIAL
CONTACT_NUMBER_bus|CONTACT__bus|CONTACT__care|CONTACT_with_care|DEATH_in_the|DENIAL_NUMBER_could
DENIAL_WELL|DENIAL__could|DENIAL__he|DENIAL__just|DENIAL_a_MORE|DENIAL_brave_i|DENIAL_fun
DENIAL_fun_$|DENIAL_handing|DENIAL_handing_in|DENIAL_in|DENIAL_lazy|DENIAL_let_me|DENIAL_of
DENIAL_see_the|DENIAL_sit|DENIAL_sleepy|DENIAL_take|DENIAL_told|DENIAL_visitors
DENIAL_visitors_$|DENIAL_want|DENIAL_write|DENIAL_write_my|DOCTOR&WE|DOCTOR_NUMBER|DOCTOR__SURE
DOCTOR__this|DOCTOR__told|DOCTOR_and_the|DOCTOR_gave|DOCTOR_turned_off|FOREVER__an|FOREVER_cane
FOREVER_cane_$|FOREVER_owned|FOREVER_owned_an|GONE__can|GONE__me|GONE__motorbike|GONE__to
GONE_a_motorbike|GONE_for_NUMBER|GONE_is|GONE_is_a|GONE_so_i|GOOD&RIVAL|GOOD_at|HOSPITAL&MORE
HOSPITAL_WELL|HOSPITAL_by|ILLNESS&OTHERS|ILLNESS&TIME|KIN_COME_if|KIN_DEATH|KIN_TEST_my|KIN__if
KIN__this|KIN_holds|KIN_plays_DOCTOR|KIN_read|KIN_says_she|KIN_wrote|MONEY_NUMBER_joke
MONEY__joke|NUMBER_NUMBER_a|NUMBER__forgot|NUMBER__to|NUMBER_and_the|NUMBER_cat
NUMBER_centimetres_$|NUMBER_could|NUMBER_hours_$|NUMBER_joke|NUMBER_nights_WELL|NUMBER_of_my
NUMBER_old_NUMBER|NUMBER_squares|RIVAL_face|RIVAL_face_WELL|SAFE&TIME|SAFE_exercise|SURE__at
SURE__come|SURE__driving|SURE__flicker|SURE__so|SURE__there|SURE__who|SURE_a_flicker|SURE_know
SURE_liked|SURE_liked_it|SURE_my_driving|SURE_of|SURE_of_them|SURE_use|TEST__a|TEST__from
TEST_have|TEST_machine|TEST_my|TEST_my_RIVAL|THERAPY_had|THERAPY_i_had|THERAPY_park_with
THERAPY_pump|THERAPY_together|THERAPY_together_$|THERAPY_went_in|TIME__on|TIME_after_i
TIME_and_it|TIME_and_now|TIME_from|TIME_it_was|TIME_with_the|TRIAL_still|WE&YOU|WELL_on_in
WELL_out_of|WE_THERAPY|WE_THERAPY_together|WE__GONE|WE__talk|WE_first|WE_it_DENIAL|WE_live_in
WE_said_GONE|WE_took|WORKS_badge|YOU_GONE|YOU__feel|YOU__on|YOU_hands|YOU_hands_and|YOU_read
YOU_read_my|^ adopted|^ as|^ bad|^ blame|^ clear|^ eleven|^ failed|^ let|^ mostly|^ nobody|^ tai
^ that|^ where|^_COME_take|^_DENIAL_knows|^_GONE_is|^_NUMBER_centimetres|^_WE_said|^__ate
^__before|^__cake|^__cards|^__ceiling|^__centimetres|^__chi|^__grey|^__kitchen|^__knows|^__long
^__physio|^__plants|^__same|^__stood|^__there|^_a_grey|^_a_suitcase|^_adopted|^_adopted_:|^_as
^_bad|^_bad_cards|^_blame|^_blame_the|^_for_the|^_her_KIN|^_her_plants|^_i_did|^_i_kept|^_i_put
^_i_sat|^_in_TIME|^_it's_back|^_it's_been|^_it_SAFE|^_let|^_money_is|^_mostly|^_my_COME
^_my_back|^_please_COME|^_she_says|^_tai|^_tai_chi|^_that|^_the_THERAPY|^_the_bus|^_the_ceiling
^_the_kitchen|^_the_physio|^_the_same|^_they_found|^_where|a bath|a biscuit|a bit|a blank
a doctor|a face|a fish|a flat|a gentler|a letter|a pen|a sandwich|a sore|a thursday|a woolly
a_DOCTOR|a_FOREVER_cane|a_KIN_i|a_TEST_$|a_THERAPY|a_THERAPY_stand|a__cane|a__from|a__gate
a__nose|a__she|a__stand|a__stone|a__tank|a__view|a__voice|a__while|a_bath|a_biscuit|a_bit
a_blank|a_blank_CONTACT|a_box_of|a_face|a_fish|a_fish_tank|a_flat|a_flicker_on|a_grey_stone
a_letter|a_name_$|a_pair_of|a_pen|a_sandwich|a_sore|a_suitcase_!|a_woolly|a_woolly_hat|a_word_$
a_word_i|about_NUMBER_$|adopted|adopted :|adopted_:|adopted_:_NUMBER|adopted__NUMBER|after lunch
after__second|after_lunch|after_lunch_$|after_the_second|again in|age of|age__next|age_of
age_of_next|all of|alone $|am_DENIAL_handing|am__handing|an opinion|an overnight|an__about
an_opinion|an_overnight|an_overnight_THERAPY|and came|and everyone|and has|and missed|and put
and read|and thought|and wore|and_BAD_the|and_SURE_a|and_WE_COME|and_WE_were|and__SURE
and__THERAPY|and__am|and__an|and__to|and__up|and__were|and_a_DOCTOR|and_came|and_has|and_my_BODY
and_put|and_read|and_then_it|and_thought|and_wore|another_NUMBER|anything and|anything_and
are late|are_YOU|are__SURE|are__on|are_late|are_late_on|argument $|argument_$|arms|as well
as_WELL_$|asked it|asks the|at my|at once|at_NUMBER_past|at__MORE|at__past|at__time|at_my
at_once|at_weekends_$|back of|back__it|back_of|bad cards|bad_cards|bad_cards_and|barber
because this|because_of_the|because_this|beds $|before you|before_YOU|before__only|before_i_only
being_BAD|biscuits $|biscuits_$|blank page|blank_CONTACT|blood cancers|blood pressure|blood type
bloods $|borrow|both marked|both__CONTACT|both_marked|both_marked_CONTACT|box now|box_now
brave i|brave_i|bread|bread $|bread_$|bring your|bumps|bumps into|bumps__everything|bumps_into
bumps_into_everything|bus and|bus_and|busy at|busy__weekends|busy_at|busy_at_weekends|but|by bus
by__time|by_bus|by_the_time|cake|came from|came__i|came_from|can_YOU|can_YOU_read|can__read
cancers|cancers $|cards and|cards__SURE|cards_and|cards_and_SURE|ceiling has|ceiling__NUMBER
ceiling_has|ceiling_has_NUMBER|cell $|centimetres $|centimetres_$|chance of|chance_of
changed the|changed__picture|changed_the|changed_the_picture|chemo before|chess $|chess_$|chi
class $|class_$|clean|cold__$|collected my|collected__THERAPY|collected_my|collected_my_THERAPY
come from|come__a|come_from|comes on|comes_on|comes_on_a|complain|consent form|consent_form|cook
corridor with|corridor_with|costs one|counts my|cups|cups $|cups_$|curly $|curly_$|daughter drew
didn't get|discuss|do $|do and|do_$|do_and|doesn't have|door|door's baby|door's_KIN|doudou|drank
dreamed|dress-up|dress-up box|dress-up__now|dress-up_box|dress-up_box_now|drew__THERAPY
drip pump|driving test|driving_TEST|drum|ducks|easier $|eggs|eight $|either__or|eleven nights
end__the|end_of_the|ever owned|every day|everything__$|exercise|face $|face and|face lives
face_$|face_WELL|face_WELL_on|face__on|face_and|failed my|fast $|fast_$|feared $|feeds
fell asleep|fell_asleep|fever came|fifth floor|fifth__DENIAL|fifth_floor|fifth_floor_DENIAL
fifty-fifty|finally|fish tank|fish__$|fish_tank|fish_tank_$|five in|fix a|flicker on
flicker__his|flicker_on|flicker_on_his|floor no|floor_DENIAL|floor_DENIAL_lift|floor__and
floor__lift|for blood|for four|for six|for_BODY|for_TEST|for__SURE|for__that's|for_the_DOCTOR
forty nights|four months|fun|fun $|fun_$|garlic|general|gentle exercise|get our|getting__$
gloves to|gloves__GONE|gloves_to|gloves_to_GONE|go|goldfish|goldfish__the|gone so|good cane
got her|got in|got_her|got_in|granddaughter plays|green__it|grey stone|grey__MONEY|grey_stone
grey_stone_MONEY|grown|guarantee|had__bath|had_a_bath|hadn't $|hadn't_$|half $|half the|hamster
hand__a|handing|handing in|handing__a|handing_in|handing_in_a|handle with|hands|happen $
happen_$|happy|hardest|has #|has_NUMBER_squares|has__name|has__squares|has_a_name|hats $|hats_$
have gone|have hats|have_ILLNESS_and|have_hats|have_hats_$|he asked|he came|he__for|he__my
he__too|he_came|he_has_a|health|hear $|hear_$|help|her plants|her__live|her_plants
her_plants_live|his face|his_face|hold__pen|hold_a_pen|home at|home is|home_at|home_is|horn
hurt and|i get|i let|i miss|i think|i'd rather|i'd_MORE|i'm sitting|i'm__BAD|i'm__at|i'm__baker
i'm_a_baker|i'm_sitting|i've started|i've__COME|i've_started|i_BAD_that|i_BEST|i_SURE_liked
i__down|i__liked|i__put|i__wake|i__want|i_come_from|i_got_it|i_knew_$|i_let|i_look_like
i_spent_NUMBER|i_still_wake|i_take_my|i_think|ill to|ill_to|immune_system_is|in class|in here
in that|in_HOSPITAL_$|in__WORKS|in__blank|in__dress-up|in__row|in__with|in__world|in_a_blank
in_a_row|in_class|in_class_$|in_here|in_my_WORKS|in_that|in_the_bay|in_the_dress-up|in_the_lab
in_the_world|included|included $|included_$|into everything|into_everything|into_everything_$
is as|is fine|is thirteen|is_WELL|is_WELL_$|is__BEST|is__TEST|is_as|is_still_on|is_the_age
it now|it passed|it will|it's_SURE|it's_still_FOREVER|it_COME_$|it__like|it__still
it_might_DENIAL|it_now|it_passed|it_was_back|it_went_in|it_went_on|it_will|it_will_hold|itch
itself|itself $|itself_$|jabs|jabs together|journey|keep a|keep__$|keep_a|knees|knew what
knew_what|knows|lady|languages $|languages_$|late on|late_on|late_on_the|later it|laughed
laughed at|laughed_at|lazy|learned $|learned_$|like $|like my|like_$|like_my|liked it|liked_it
liked_it_$|list ?|list and|list_?|list__NUMBER|list_and|listening to|listening_to|live with
live__me|live_with|live_with_me|lives on|long it|long__to|long_it|longest|look_at_the|lovely $
lovely_$|lower|man with|man_with|marked handle|marked_CONTACT|marked_CONTACT_with|marked__with
marrowby|masks|masks $|masks_$|mattress|me after|me into|me__eighties|me__long|me__lunch
me_after|me_after_lunch|me_into|me_into_the|me_the_eighties|means runner-up|means__$
means_runner-up|middle__my|middle_of_my|money is|money_is|mop|much too|much__salty|much_too
much_too_salty|mug $|mug_$|my donor|my driving|my kidneys|my scan|my shopping|my steroid
my tablets|my temperature|my tumour|my_COME_$|my_KIN_holds|my_KIN_read|my_KIN_slept|my_KIN_wrote
my_RIVAL_face|my_THERAPY_were|my_WORKS_badge|my__and|my__face|my__holds|my__list|my__means
my__open|my__read|my__slept|my__tingled|my__were|my__wrote|my_donor|my_driving|my_driving_TEST
my_feet_$|my_little_KIN|my_name_means|my_shopping|my_shopping_list|my_temperature|my_wig_is
name means|name__a|name__and|name__runner-up|name_and_a|name_means|name_means_runner-up|near the
near_the|nearly two|nearly_NUMBER_TIME|nearly__TIME|needles $|needles_$|nerves|never a|never get
never liked|never use|news|next scan|next_TEST|next__KIN|next_door's_KIN|nights running
nights_WELL|no and|no better|no fun|no lift|no visitors|nobody told|noodles $|noodles_$|noon
not handing|not lazy|not sleepy|now teddy|now__bumps|now__she|now_and_she|now_teddy
now_teddy_bumps|nurse turned|nurses on|odd__$|of next|of weather|of__WELL|of__can|of__door's
of__for|of__with|of_gloves_to|of_next|of_next_door's|of_them_was|of_weather|of_weather_$
off__light|off_the_light|office|old one-eyed|old_NUMBER_cat|old__cat|on ice|on you
on_NUMBER_TIME|on_YOU_$|on__bed|on__but|on__turn|on__wall|on_his_face|on_ice|on_in_my
on_the_HOSPITAL|on_the_turn|one could|one it|one joke|one-eyed|one-eyed cat|only_FOREVER_owned
only__owned|opened the|opened_the|or the|or_the|our jabs|overnight|overnight bag
overnight_THERAPY|overnight_THERAPY_$|overnight__$|owned|owned an|owned__overnight|owned_an
owned_an_overnight|packed__$|pain since|passed the|passed_the|peels|pencil|physio|pickles|plant
plants live|plants__with|plants_live|plants_live_with|plastic bag|plastic_THERAPY|plays nurse
plays_DOCTOR|please don't|plum tree|plum_tree|pressure|promise you|pump beeps|pump_beeps|quiet
radio__$|rather|read__shopping|read_my_shopping|red $|red_$|remission is|rent|rides|run out
run__of|run_out|run_out_of|runner-up|sad|said gentle|said nothing|said that|said_GONE_$
said_SAFE|said_SAFE_exercise|said__exercise|said_that|salty|same story|same_story
same_story_NUMBER|say it|say what|say_it|say_what|says i|says she|says_i|says_she|scan machine
scared|second infusion|second_THERAPY|sells|shape|she is|she__at|she__right|she_is|shoes $
shoes_$|shopping__?|shopping_list_?|silly $|silly_$|since i|sit_down_$|six days|sleepy|slid
slow $|slow_$|slowly|smell__the|snored|so__the|some__i|spent_NUMBER|spots|squares|stand by
stand_by|standing in|standing_in|stared|stared at|steroid face|steroids $|still being|still good
still wake|still_DENIAL|still_FOREVER|still_FOREVER_$|still__TEST|still_being|still_wake
stone costs|stone_MONEY|stone_MONEY_NUMBER|stone__NUMBER|story forty|story_NUMBER
story_NUMBER_nights|story__nights|strict|study still|suit|suitcase !|suitcase_!|system is
system__the|system_is|system_is_the|tablets $|tai|tai chi|tai_chi|taken up|taken_up|tank|tank $
tank_$|tasted__$|taught me|taught_me|teddy bumps|teddy__into|teddy_bumps|teddy_bumps_into
tell it|tell_YOU_what|tell__what|tell_it|tells me|tells_me|terrible__$|that he|that on|that the
that week|that year|that's__i've|that__COME|that__be|that__it's|that_he|that_on|that_the|the age
the bay|the bench|the box|the dress-up|the hardest|the longest|the physio|the plum|the teacher
the_BEST_woman|the_DOCTOR_turned|the_HOSPITAL_by|the_TEST_machine|the_THERAPY_GONE
the_THERAPY_pump|the_TRIAL_still|the__turned|the__when|the_age|the_age_of|the_back_of|the_bay
the_bench|the_box|the_ceiling_has|the_consent_form|the_dog_$|the_dress-up|the_dress-up_box
the_fridge_$|the_hardest|the_light_$|the_longest|the_physio|the_plum|the_plum_tree|the_post_$
the_same_story|the_second_THERAPY|the_teacher|the_way_$|the_whole_HOSPITAL|them was|them__SURE
them_was|then my|then__name|then_my|there are|there_are|they collected|they get|they'd put
they'd_put|they've changed|they've__the|they've_changed|they've_changed_the|they__SAFE
they__hats|they_collected|they_collected_my|they_could_$|they_had_told|they_have_hats
they_said_SAFE|things and|things_and|thirty-one|this in|this_TIME|this__my|this__what|this_in
thought i|thought_i|thousand !|three times|three when|through_NUMBER|time__COME|time__was
tingled|title_:_DENIAL|title__DENIAL|to make|to_COME_and|to_GONE_a|to_WORKS_$|to__sea|to_a_man
to_know_if|to_make|to_tell_it|to_the_sea|too ill|too salty|too_ill|too_ill_to|too_salty|took a
took_NUMBER_TIME|took_RIVAL|took_RIVAL_for|took__NUMBER|took__THERAPY|took__for|took_a
took_my_THERAPY|treatment is|tune pianos|tune_pianos|two days|until i|until_i|up__in|use__$
vegetables|view from|view__the|view_from|view_from_the|volume|waiting for|wall $|wall_$|wants__$
ward by|was allowed|was tired|was_GONE_$|was_MORE_$|was_NUMBER_when|was__hardest|was__her
was__ill|was__longest|was__of|was__or|was__there|was__thing|was__when|was_a_TIME|was_allowed
was_the_hardest|was_the_longest|was_too_ill|way $|way_$|we first|we get|we took|we're both
we're__marked|we're_both|we're_both_marked|wears|weekends $|weekends_$|were mine|were_mine
what ?|what it's|what would|what_?|what_?_$|what__happen|what__wanted|what_it's|what_would
what_would_happen|when the|when_the|when_the_THERAPY|who was|who'd|who_was|whole_HOSPITAL
whole__knows|whose turn|whose_turn|wig is|wig__in|wig_is|wig_is_in|will hold|will_hold|with care
with him|with_GONE_on|with__DOCTOR|with__now|with_care|with_care_$|with_ears_$|with_him
with_me_now|woolly|woolly hat|woolly_hat|word $|word i|word_$|word_i|work badge|worn|worn out
worn_out|would happen|would_happen|write my|write_my|wrong__and|year is|yet $|yet_$|you read
your hands
""",
    -30: """
# a|: quarter|:_NUMBER_past|:__past|:_a_KIN|BAD&GOOD|BAD__whole|BAD_of_the|BAD_the_whole
BODY&TIME|BODY_BODY|BODY_BODY_and|BODY_ILLNESS_$|BODY__full|BODY_grew_back|COME_COME_on
COME_NUMBER|COME_SURE|COME_WE|COME__i'm|COME__silly|COME__they|COME_home_$|COME_if_i'm
COME_in_the|COME_remember|COME_take|COME_tell_KIN|COME_that_silly|CONTACT&DOCTOR|CONTACT__:
DENIAL__TIME|DENIAL__first|DENIAL__said|DENIAL__vegetables|DENIAL_an|DENIAL_care_$|DENIAL_drive
DENIAL_has_said|DENIAL_have_the|DENIAL_knows_what|DENIAL_occasion|DENIAL_occasion_he
DENIAL_passed|DENIAL_passed_to|DENIAL_raw|DENIAL_raw_vegetables|DENIAL_sit_down|DENIAL_the_first
DENIAL_think|DENIAL_think_of|DOCTOR__so|DOCTOR__to|DOCTOR_drew_a|DOCTOR_had|DOCTOR_taught
DOCTOR_was_GONE|DOCTOR_wrote|GONE_YOU|GONE__say|GONE__snow|GONE__wig|GONE_saying
GONE_saying_when|GONE_that_DENIAL|GONE_which|GONE_which_wig|HOSPITAL_COME|HOSPITAL_TIME|KIN
KIN_DEATH_in|KIN_DENIAL|KIN__everything|KIN__he|KIN__quarrelling|KIN_are|KIN_are_quarrelling
KIN_boils|KIN_boils_everything|KIN_drawing_of|KIN_went|KIN_went_through|MORE&OTHERS
MORE_RIVAL_and|NUMBER_COME_$|NUMBER_CONTACT|NUMBER_KIN|NUMBER_NUMBER_times|NUMBER_TIME_for
NUMBER__crooked|NUMBER__round|NUMBER__sulking|NUMBER__times|NUMBER__were|NUMBER_and_a
NUMBER_and_my|NUMBER_are_sulking|NUMBER_by|NUMBER_by_the|NUMBER_came|NUMBER_hours_with
NUMBER_i_DENIAL|NUMBER_is_crooked|NUMBER_minutes_of|NUMBER_stall|NUMBER_stall_on|NUMBER_time
NUMBER_time_$|NUMBER_window_NUMBER|OTHERS&THERAPY|OTHERS__we'd|OTHERS_thought
OTHERS_thought_we'd|PERSON__DENIAL|RIVAL__they|RIVAL_for|RIVAL_was|SAFE_with|SURE_COME_$
SURE_COME_and|SURE_FOREVER|SURE_THERAPY|SURE__figs|SURE__getting|SURE__knew|SURE__she|SURE__up
SURE_evening|SURE_he|SURE_he_said|SURE_hour|SURE_hour_$|SURE_is_getting|SURE_it_was|SURE_knew
SURE_want|SURE_want_figs|SURE_was|SURE_went|TEST_SURE_TIME|TEST__of|THERAPY_WELL|THERAPY__still
THERAPY_my|THERAPY_packed_by|TIME_DENIAL_$|TIME__did|TIME__got|TIME__she|TIME__still|TIME_after
TIME_before|TRIAL__THERAPY|WELL_RIVAL|WELL__SURE|WELL__household|WELL_my_household
WE_COME_NUMBER|WE_GONE_saying|WE__both|WE__saying|WE__up|WE_know|YOU__WE|YOU__i'll|YOU_apart
YOU_apart_$|YOU_chance|YOU_for|^ delivering|^ does|^ eighty-four|^ fourteen|^ fourth|^ later
^ say|^ scared|^ so|^ trust|^_DENIAL_has|^_DENIAL_raw|^_KIN_boils|^_NUMBER_stall|^_SURE_of
^_TIME_it|^_WE_had|^_WE_took|^__bed|^__boils|^__carry|^__collected|^__cup|^__drew|^__feet
^__forgot|^__heard|^__held|^__how|^__into|^__knitted|^__learned|^__lift|^__lunches|^__mask
^__mending|^__mostly|^__mouth|^__shoes|^__shouted|^__stall|^__turn|^__wheelchair|^_an_old
^_before_SURE|^_delivering|^_delivering_lunches|^_does|^_does_SURE|^_fourth|^_fourth_cup
^_got_into|^_he's_mending|^_he_sleeps|^_his_wheelchair|^_i've_been|^_i've_got|^_i_WELL|^_i_carry
^_i_do|^_i_drew|^_i_found|^_i_grew|^_i_made|^_i_nearly|^_i_wanted|^_i_watched|^_i_wrote
^_it_still|^_my_HOSPITAL|^_my_appetite|^_my_feet|^_my_first|^_say|^_she_said|^_so|^_the_DOCTOR
^_the_lift|^_the_mask|^_then_the|^_they_TEST|^_they_collected|^_up_the|^_what_the|^_whose_turn
a child's|a cough|a cupboard|a day|a field|a film|a horn|a living|a plastic|a proper|a robin
a screen|a teacher|a wall|a zip|a_NUMBER_time|a_THERAPY_THERAPY|a_THERAPY_of|a_THERAPY_on
a_TIME_and|a__about|a__each|a__looking|a__moon|a__room|a__under|a_bike_$|a_cough|a_cupboard
a_field|a_field_and|a_film|a_film_GOOD|a_full_moon|a_horn|a_horn_now|a_house_with|a_man_who
a_man_with|a_plastic|a_proper|a_robin|a_screen|a_teacher|a_wall|a_wall_$|a_word_of|a_zip
about her|about_her|afraid|after this|after_this|agony|agony $|agony_$|ahead $|all again|all he
all i|all over|allowed__WELL|allowed_to_WELL|alto|alto line|alto__$|alto_line|alto_line_$
always did|am i|am pleased|am__and|am_i|am_pleased|an hour|an_hour|and an|and better
and couldn't|and sat|and three|and won't|and_COME_up|and_SURE_once|and__like|and__make|and__once
and__rained|and__read|and__says|and__second|and__when|and_an|and_by_the|and_i've_SURE|and_i_knew
and_it_has|and_it_rained|and_sat|and_the_second|and_then_gave|and_they_DENIAL|another apple
another_apple|another_apple_$|anyone want|apologising|apologising for|apologising__it
apologising_for|apologising_for_it|apple $|apple_$|appointment and|are made|are on
are quarrelling|are sulking|are__the|are_made|are_on|are_quarrelling|are_quarrelling_GONE
are_sulking|arm and|arm_and|as friendship|as__KIN|as_friendship|asked to|asks if|asleep $
asleep in|asleep_$|asleep_in|at breakfast|at church|at noon|at__bus|at__i|at__like|at_breakfast
at_breakfast_like|at_church|at_noon|ate_NUMBER|ate__$|aunt $|aunties|aunties are|back a
back curly|back__chopping|back__class|back_a|back_curly|back_in_FOREVER|back_to_chopping|baker
ball|bath $|bath_$|be asleep|be cheerful|be__?|be__YOU|be__for|be_asleep|be_asleep_$|be_cheerful
be_cheerful_?|because the|because_the|been asked|been_COME_to|before it|before they|before__$
before__RIVAL|before_it|before_the_RIVAL|before_they|bike $|bike_$|bike__the|bird|bit|bite
blindfold|boils|boils everything|boils_everything|boredom|bought a|bought_a|box on|box_on
breakfast like|breakfast__a|breakfast_like|breakfast_like_a|breaks|breaks he|breaks__starts
breaks_he|breaks_he_starts|broke|brother and|brought me|brought_me|bus driver|bus tickets
bus_driver|bus_tickets|business|button $|button_$|by myself|by then|by voice|by__$|by__CONTACT
by__canal|by_myself|by_then|by_voice|by_voice_CONTACT|call that|came at|came__TIME|came_at
can explain|can__tell|can_explain|canal|care $|care_$|cartoons|case|cats|ceiling tiles
ceiling__:|ceiling_tiles|ceiling_tiles_:|cell on|chair in|chair_in|changed $|changed_$|cheats
cheats $|cheats_$|cheerful ?|cheerful_?|chemo was|child's|child's drawing|chin|chopping
chopping onions|chopping__wrong|chopping_onions|chopping_onions_wrong|chose cards|chose_cards
chose_cards_$|cleared|clinic days|clocks changed|clocks_changed|clotting_RIVAL_$|clotting__$
completely_GONE_and|continue|continue $|continue_$|cost|coughs|coughs and|coughs__i'm|coughs_and
coughs_and_i'm|could|could__$|couldn't write|cross the|cross__PERSON|cross_the|cross_the_PERSON
cry at|cup__plain|cup_of_plain|cure and|customers|cut|day off|days in|delivering
delivering lunches|delivering__FOREVER|delivering_lunches|delivering_lunches_FOREVER|diary
did all|did the|did_SURE|did_WE|did__WELL|did_the|didn't think|different $|different_$|dinner $
dinner_$|do about|do_DENIAL_care|do__care|do__i|do_about|doctor drew|doctor says|does anyone
does_SURE_want|does__want|don't remember|don't take|done_SURE|down and|down_and|downstairs
downstairs the|downstairs_the|drew__on|drive $|drive a|drive_$|drive_a|drum at|drum__church
drum_at|drum_at_church|dusk|each_TIME_$|either|every appointment|every hour|every night
every week|everyone is|extra chilli|extra__$|extra_chilli|extra_chilli_$|face__a|factor $
far away|far_away|fell_asleep_in|felt full|felt__of|felt_full|felt_full_of|field and|field_and
figs|figs ?|figs_?|film star|film_GOOD|film_GOOD_$|film__$|finds|fire|first__i|first__looked
for asking|for that|for_COME_$|for__COME|for_me_to|for_that|forgot to|forgot_to|fork|found a
found__ILLNESS|found_a|found_a_ILLNESS|four days|four hours|fourth cup|fourth__of|fourth_cup
fourth_cup_of|friendship|from__BODY|from__bed|from_me_$|from_the_HOSPITAL|frozen|full moon
full_moon|further|further than|further_MORE|getting one|getting_NUMBER|getting_NUMBER_$|goats
got home|got into|got__at|got__university|got_home|got_into|got_into_university|grew up
grew__curly|grew_up|grinned|habit|habit every|habit_SURE|habit_SURE_hour|habit__hour|had four
had something|had_SURE|had_THERAPY_$|had__cold|had__tell|had_a_cold|had_something
had_something_to|had_to_tell|hands $|hands_$|happen|happened to|happened_to|has said|has__horn
has__me|has__the|has_a_horn|has_said|hat with|hat_with|have asked|have__BAD|have__something
have_had_something|he starts|he'd__had|he'd_have_had|he's mending|he's_mending|he's_mending_the
he__another|he__was|he_had_a|he_said_was|he_starts|he_starts_another|heart lungs|her glasses
her_TEST_$|her__made|her_glasses|hid the|hid_the|him a|him_a|his tea|his_THERAPY|his__COME
his_tea|his_tea_$|his_wheelchair_has|homework|honest|horn now|horn_now|hot water|hot__today
hot_water|hot_water_today|hours with|hours_with|household|household by|household__voice
household_by|household_by_voice|how you|how_YOU|how_i_tell|how_long_it|hums|husband learned
i bought|i grew|i hadn't|i hated|i held|i learned|i leave|i lived|i missed|i saw|i send|i signed
i sing|i started|i'd just|i'd__salted|i'd_have_COME|i'd_just|i'd_just_salted|i'd_like_to
i'm awake|i'm scared|i'm_BAD_$|i'm__my|i'm_awake|i'm_back_to|i'm_on_my|i've_got_a|i've_had_a
i_COME_like|i_COME_remember|i_DENIAL_SURE|i_DENIAL_think|i_DENIAL_write|i_TEST_the|i__allowed
i__an|i__been|i__cards|i__hear|i__pleased|i__sunglasses|i__write|i_am_pleased|i_bought
i_chose_cards|i_drew_my|i_drive_a|i_grew|i_grew_up|i_had_THERAPY|i_hadn't|i_held|i_learned
i_leave|i_lived|i_put_the|i_read_the|i_saw|i_send|i_sing|i_started|i_still_COME|i_thought_the
i_took_RIVAL|i_was_in|i_wear_sunglasses|ice lollies|ice_lollies|if they|if_they|in again|in its
in_FOREVER|in_TIME_NUMBER|in__different|in__for|in__hip|in__queue|in_a_different|in_its
in_the_drawer|including the|including_the|into the|into university|into__far|into_the
into_university|into_university_far|is crooked|is getting|is in|is mostly|is_GONE_and|is__and
is__at|is_crooked|is_crooked_$|is_getting|is_getting_NUMBER|is_in|is_it_to|is_mostly|it back
it doesn't|it if|it needs|it owes|it rained|it snowed|it's agony|it's fine|it's how|it's_WELL
it's_WELL_$|it's__it's|it's_agony|it's_agony_$|it's_how|it's_how_i|it_NUMBER|it_SURE_FOREVER
it_SURE_PERSON|it_TIME_DENIAL|it_TIME_come|it__an|it__different|it__friendship|it_as_friendship
it_back|it_did_DENIAL|it_had_come|it_has_NUMBER|it_has_a|it_if|it_is_a|it_needs|it_needs_a
it_on_a|it_owes|it_owes_me|it_rained|it_rained_$|it_snowed|it_snowed_$|it_still_is|it_to_be
it_to_the|it_was_different|joke was|joke_was|just salted|just__at|just__his|just_salted
just_salted_his|keeps the|keeps_the|kept the|kept_the|kind to|kind_to|knee|knitted a|knitted_a
knows where|knows_where|lady__the|lasted|laughing|laundry|leaflet says|leaflet_says|learn
learned__plait|learned_to_plait|left__the|lift|like__film|like_a_film|lollies|long while
long__will|long_while|looked at|looked__the|looked_at|looked_at_the|lunch and|lunch_and|lunches
lunches again|lunches_FOREVER|lungs|lungs and|lupus had|mask|may come|me i'm|me__more|me__they
me__this|me_and_they|me_for_a|me_her_TEST|me_i'm|mending__radio|mending_the_radio|mentions
mentions it|mentions__SURE|mentions_it|mentions_it_SURE|messages about|minutes of
minutes__football|minutes_of|minutes_of_football|missing $|mixed|mixed it|mixed__up|mixed_it
mixed_it_up|more_MORE_NUMBER|more__NUMBER|mouth open|mouth_open|moved to|moved_to|mum boils
my appetite|my check-up|my children|my dad|my father|my household|my joints|my neck|my wall
my_DOCTOR_and|my_DOCTOR_gave|my_KIN_DEATH|my_KIN_name|my_KIN_who|my__friend|my__moved|my__they
my__who|my_appetite|my_check-up|my_household|my_household_by|my_joints|my_mouth_was|my_wall
myeloma and|names and|names_and|nap $|nap_$|needs a|needs__word|needs_a|needs_a_word
neighbours__what|new shoes|new_shoes|next__me|next_to_me|night $|night_$|no occasion|no raw
no the|nobody passed|nobody's|nodded|not an|not care|not sorry|now not|now the|now what|now__?
now_the|now_what|now_what_?|nurse $|nurse taught|nurse wrote|occasion|occasion he|occasion__says
occasion_he|occasion_he_says|october|of football|of plain|of__hot|of__stood|of__things
of_course_$|of_football|of_plain|of_plain_hot|off $|off my|off_$|off__$|off__fingers|off_my
off_my_fingers|old habit|old man|old__SURE|old_habit|old_habit_SURE|old_man|on at|on in|on paper
on time|on__feet|on__stairs|on__step|on_at|on_in|on_my_feet|on_paper|on_the_NUMBER|on_the_beach
on_the_step|on_time|once__$|one by|one small|onions|onions wrong|onions__$|onions_wrong
onions_wrong_$|only that|only_COME|only_that|only_that_it|or you|or_YOU|or_YOU_can|or__can
orange|over which|owes__$|owes__a|owes_me_$|owes_me_a|packed by|packed_by|pages|park__NUMBER
passed to|passed__me|passed_to|passed_to_me|people thought|perhaps|plain hot|plain__water
plain_hot|plain_hot_water|plait|plait hair|plait_BODY|plants $|plants_$|plastic__$|plate
play the|play_the|plum__by|plum_tree_by|pond|pond and|pond_and|porridge|post__on|promised|put in
put_in|pyjamas|quarrelling|quarrelling over|quarrelling_GONE|quarrelling_GONE_which
quarrelling__which|quarter|quarter past|questions $|questions_$|quick|quick $|quick_$
radio again|radio_FOREVER|rain__the|rained $|rained_$|ran $|rang to|rang__say|rang_to
rang_to_say|raul|raul $|raul_$|raw vegetables|raw__they|raw_vegetables|raw_vegetables_they
read me|read_me|read_me_the|ready|ready $|ready_$|records|remember $|remember_$|retired__$
right__time|road and|robin|roof|runs my|said and|said yes|said_DENIAL_the|said__word|said_and
said_yes|salted|salted his|salted__tea|salted_his|salted_his_tea|same_ILLNESS|sand|sand $|sand_$
sandpit|sat down|sat_down|save|say that's|say the|say__allowed|say_that's|say_that's_allowed
say_the|saying when|saying__this|saying_when|saying_when_this|scan wasn't|scared of|sea and
sea_and|second__is|send|send a|send_a|sent__picture|sent_a_picture|sentence $|sentence_$
shape of|shape__a|shape_of|shape_of_a|she asks|she coughs|she mentions|she owes|she sent
she'd call|she'd_COME|she'd_COME_that|she'd__that|she__now|she_coughs|she_coughs_and
she_mentions|she_mentions_it|she_owes|she_owes_me|she_sent|she_snores_now|shop__NUMBER|shorter
shouting|sick on|signed up|sister and|sister gave|sister runs|sitting__$|sleeve $|sleeve_$
slept $|slept_$|slower|small bag|small_THERAPY|snores now|snores_now|snoring|snow and|snow_and
snowed|snowed $|snowed_$|so__BODY|so__can|so_i_COME|so_i_can|soft|sold bus|sold__tickets
sold_bus|sold_bus_tickets|some days|some__$|some__it|something|something__say|something_to_say
somewhere|sooner|sorry $|sound $|sound_$|speech|speech about|speech_about|spoons $|spoons_$
stall on|stall__the|stall_on|stall_on_the|started with|started_with|starts another|starts__apple
starts_another|starts_another_apple|stem cells|still is|still__up|still__when|still_is
still_is_$|stood__a|stopped saying|strict__$|summer and|sunglasses|sunglasses at
sunglasses__breakfast|sunglasses_at|sunglasses_at_breakfast|sure|take__a|taken $|taken_$|takes
talks|talks continue|talks__$|talks_continue|talks_continue_$|tape|tasted better|tasted_WELL
taught__KIN|taxi driver|taxi_driver|tea was|tea_was|tell mum|tell_KIN|tell_KIN_$|tell_YOU_apart
tell__SURE|tell__apart|tell__which|tell_it_SURE|tells|thanks|thanks to|thanks_to|that isn't
that she|that silly|that weren't|that winter|that's allowed|that's_allowed|that__MORE|that_i_had
that_it_was|that_she|that_silly|that_silly_$|that_was_MORE|that_weren't|the alto|the arms
the aunties|the beach|the consultant|the drawer|the drug|the drum|the glass|the grandchildren
the machine|the mask|the pill|the plants|the pot|the safe|the shape|the step|the sticker
the television|the thermometer|the wedding|the wrong|the_BAD_is|the_GONE|the_ILLNESS_DENIAL
the_KIN_are|the_NUMBER_by|the_RIVAL_was|the_TEST_TEST|the_TIME_before|the__SURE|the__after
the__changed|the__corridor|the__do|the__had|the__off|the__smelled|the__up|the__woman|the_alto
the_alto_line|the_arms|the_arms_$|the_beach|the_clocks_changed|the_drawer|the_drum|the_drum_at
the_glass|the_grandchildren|the_last_TEST|the_leaflet_says|the_machine|the_mask|the_needle_$
the_pillow_$|the_plants|the_plants_$|the_pot|the_radio_FOREVER|the_same_ILLNESS|the_sea_and
the_shape|the_shape_of|the_step|the_sticker|the_taxi_driver|the_television|the_thermometer
the_wedding|the_wrong|them__late|them_are_late|then an|then gave|then his|then__my|then_an
then_gave|then_his|there__still|there__the|they|they could|they couldn't|they let|they look
they looked|they made|they_TEST|they__a|they__looking|they__that's|they_could|they_had_to
they_let|they_let_me|they_look|they_looked|they_made|they_said_it|they_say_that's|things $
things down|things_$|things__$|things_down|things_down_$|third stall|thought the|thought we'd
thought__mixed|thought_the|thought_we'd|thought_we'd_mixed|three kinds|through one|tickets
tickets__my|tiles :|tiles_:|till__TIME|till_the_TIME|time__DENIAL|timetable|tired|tired $
to chopping|to every|to hear|to look|to plait|to read|to sleep|to stop|to_WELL_$|to__BODY
to__cheerful|to__onions|to__woman|to_be_cheerful|to_chopping|to_chopping_onions|to_hear
to_know_what|to_look|to_plait|to_plait_BODY|to_read|to_say_$|to_sleep|to_stop|to_stop_$
to_the_woman|told__about|tomorrow :|tomorrow_:|tomorrow_:_NUMBER|tomorrow__NUMBER|too loud
too much|too_loud|too_much|took me|took steroids|took_me|treatment again|tree by|tree_by
tree_by_myself|trolley $|trolley_$|trouble|try|turn is|turn__it|turn_is|turn_is_it|turned off
turned_off|twelve minutes|twice and|twice_and|two and|two are|two other|type|university far
university__away|university_far|university_far_away|up__$|up__plum|up_the_plum|used
vegetables they|vegetables__said|vegetables_they|vegetables_they_said|visitor|voice message
voice_CONTACT_about|voice__about|want figs|want__?|want_figs|want_figs_?|warned|was different
was late|was nineteen|was one|was over|was six|was toast|was_TIME|was__HOSPITAL|was__cold
was_allowed_to|was_different|was_different_$|was_late|was_toast|water today|water_today|we lost
we stopped|we'd mixed|we'd__it|we'd_mixed|we'd_mixed_it|wear sunglasses|wear__at|wear_sunglasses
wear_sunglasses_at|weeks and|weeks for|went through|went_home_for|went_through|were__of
were__the|what does|what happened|what__to|what_does|what_happened|what_happened_to|what_i_can
wheelchair has|wheelchair_has|wheelchair_has_a|when a|when we|when_WE|when__came|when_a
when_i_came|where the|where_the|which wig|which_wig|which_wig_$|white before|white_before
whole day|whole ward|whose__is|whose_turn_is|wig $|wig_$|will__bored|will_be_bored|window and
window one|window_NUMBER|window_and|with a|with sickle|with_ILLNESS_THERAPY|with__names|with_a
word for|word of|word__its|word_for|word_of|word_of_its|would__her|write__name|write__own
write_my_own|wrote__$|x|year my|you apart|you for|your chance|zip
""",
    -25: """
# bus|# i|: chaos|:__as|:__for|:__on|:_chaos|:_chaos_as|BAD&KIN|BAD_MORE|BAD__COME|BAD__TEST
BAD__a|BAD__at|BAD__is|BAD_now|BAD_of_NUMBER|BEST&COME|BEST__my|BEST_of_my|BODY&TRIAL
BODY_TEST_SURE|BODY__back|BODY__for|BODY__out|BODY__still|BODY_for|BODY_is_still|BODY_went
COME_because|COME_down_and|COME_for_the|COME_keep|COME_keep_it|COME_so|COME_though|COME_want
COME_want_to|COME_was|CONTACT&KIN|CONTACT__the|DEATH__the|DENIAL_BAD_$|DENIAL_SURE_COME
DENIAL_SURE_YOU|DENIAL_TIME|DENIAL_TIME_wear|DENIAL_WELL_$|DENIAL__because|DENIAL__excused
DENIAL__polite|DENIAL__wear|DENIAL__whether|DENIAL_allowed_to|DENIAL_can_i|DENIAL_could_SURE
DENIAL_do|DENIAL_dog|DENIAL_dog_because|DENIAL_finished|DENIAL_holds|DENIAL_holds_up
DENIAL_in_this|DENIAL_is_excused|DENIAL_know_how|DENIAL_like|DENIAL_make|DENIAL_on_the
DENIAL_open|DENIAL_say_whether|DENIAL_take_and|DENIAL_taste|DENIAL_tell_me|DENIAL_the_COME
DENIAL_the_ILLNESS|DENIAL_told_me|DENIAL_want_to|DOCTOR&HOSPITAL|DOCTOR__at|DOCTOR__late
DOCTOR__off|DOCTOR_just|DOCTOR_turned|DOCTOR_whether|FOREVER&MORE|FOREVER__YOU|FOREVER_been
FOREVER_in|FOREVER_so|GONE_SURE_but|GONE__they|GONE__this|GONE_in_NUMBER|GONE_mentioning
GONE_mentioning_the|GONE_the_COME|GONE_the_THERAPY|GOOD__heard|GOOD_has|GOOD_has_heard
HOSPITAL_is_the|HOSPITAL_on_the|HOSPITAL_was_GONE|HOSPITAL_window|ILLNESS&WELL|ILLNESS__come
ILLNESS__is|ILLNESS_b|KIN__pinned|KIN__to|KIN_and_the|KIN_answer|KIN_answer_to|KIN_drew_me
KIN_hid|KIN_is_pinned|KIN_knitted_a|KIN_on_my|KIN_prayed|KIN_shaved|KIN_wrote_the|MONEY&OTHERS
MONEY_DENIAL|MORE__DOCTOR|MORE_the_DOCTOR|NUMBER_TIME_from|NUMBER_TIME_she|NUMBER__RIVAL
NUMBER__alarm|NUMBER__out|NUMBER__strip|NUMBER__them|NUMBER__wardrobe|NUMBER__was|NUMBER__word
NUMBER_buses|NUMBER_dinosaurs_$|NUMBER_fields|NUMBER_fields_of|NUMBER_his|NUMBER_his_alarm
NUMBER_hours_by|NUMBER_languages|NUMBER_line|NUMBER_long|NUMBER_long_strip|NUMBER_meals
NUMBER_meals_a|NUMBER_minutes_TIME|NUMBER_questions|NUMBER_stairs|NUMBER_teeth|NUMBER_the_PERSON
NUMBER_the_wardrobe|NUMBER_time_round|NUMBER_wrong|NUMBER_wrong_word|OTHERS&TRIAL|OTHERS_it
OTHERS_with_ILLNESS|PERSON&TEST|PERSON__flat|PERSON_has|PERSON_has_flat|RIVAL__SURE|SAFE_of_the
SAFE_was|SURE_YOU_anything|SURE__big|SURE__what|SURE_anything|SURE_cold|SURE_did_before
SURE_holds|SURE_holds_up|SURE_landing|SURE_landing_$|SURE_me|SURE_me_anything|SURE_my_KIN
SURE_obeyed|SURE_obeyed_anything|SURE_said_rest|SURE_this_big|TEST&THERAPY|TEST__NUMBER
TEST__that|TEST_stayed|TEST_stayed_low|THERAPY_RIVAL|THERAPY__FOREVER|THERAPY_it|THERAPY_on_a
THERAPY_took|TIME&TRIAL|TIME&WE|TIME_:_chaos|TIME__BAD|TIME__COME|TIME__chaos|TIME__from
TIME__had|TIME__home|TIME__wrote|TIME_a_TIME|TIME_and_DENIAL|TIME_at_home|TIME_because
TIME_from_now|TIME_i'm_WELL|TIME_it_did|TIME_was_the|TIME_wear|TIME_wear_it|TRIAL__extra
TRIAL_of|TRIAL_of_THERAPY|WELL__WE|WELL_about|WELL_and_DENIAL|WELL_until|WELL_until_the
WE_HOSPITAL_is|WE__YOU|WE__do|WE__hoped|WE__run|WE__they|WE__with|WE_about|WE_argue
WE_argue_about|WE_ate|WE_had_NUMBER|WE_had_hoped|WE_talked|WE_to_run|WE_washed|WE_washed_the
WE_with|WORKS__first|WORKS__to|YOU_KIN_is|YOU__do|YOU__i|YOU_anything|YOU_are_COME|YOU_to_the
^ #|^ again|^ alt|^ both|^ caught|^ each|^ forty|^ happy|^ metal|^ mum's|^ new|^ papa|^ pickles
^ quilts|^ shed|^ since|^ spoons|^ there|^ thirty|^ today|^ twenty|^_BODY|^_DENIAL_could
^_DENIAL_told|^_KIN_answer|^_KIN_bought|^_KIN_knitted|^_KIN_said|^_NUMBER_fields|^_NUMBER_stairs
^_NUMBER_time|^_SURE_holds|^_SURE_said|^_SURE_that|^_WE_GONE|^_YOU_are|^__ankle|^__answer
^__asleep|^__barber|^__bossy|^__chickens|^__coach|^__come|^__consent|^__eat|^__fields|^__hummed
^__knew|^__like|^__list|^__look|^__managed|^__new|^__play|^__rain|^__rest|^__sang|^__saw|^__say
^__story|^__taken|^__tea|^_alt|^_alt_CONTACT|^_at_the|^_being_BAD|^_both|^_caught|^_caught_GONE
^_each|^_each_NUMBER|^_happy|^_he_made|^_her_first|^_i'd_have|^_i'm_SURE|^_i've_taken|^_i_bought
^_i_eat|^_i_fell|^_i_keep|^_i_shouted|^_is_outside|^_it_MONEY|^_it_did|^_it_might|^_metal
^_my_ankle|^_my_chickens|^_new|^_papa|^_papa_says|^_pickles|^_pickles_were|^_quilts|^_quilts_in
^_she_looked|^_shed|^_spoons|^_still_bossy|^_that's_SURE|^_the_HOSPITAL|^_the_consent|^_the_list
^_the_neighbours|^_the_soup|^_the_teacher|^_the_thing|^_there|^_there_are|^_they_DENIAL
^_they_managed|^_today|^_today_i|a blood|a chair|a favourite|a front|a funny|a jigsaw
a neighbour|a notebook|a person|a rusty|a scan|a steamed|a stranger|a suit|a terrible|a tractor
a_BAD_of|a_TRIAL_of|a__!|a__THERAPY|a__bun|a__to|a_chair|a_chair_in|a_favourite|a_front|a_funny
a_hat_for|a_jigsaw|a_list_of|a_name_and|a_neighbour|a_notebook|a_person|a_picture_of|a_rusty
a_rusty_gate|a_sandwich_and|a_steamed|a_steamed_bun|a_stranger|a_suit|a_terrible
a_terrible_OTHERS|a_tractor|about_that_$|accounts $|adds|after__$|airport|alarm goes|alarm__off
alarm_goes|alarm_goes_off|all go|all that|aloud|alt|alt text|alt_CONTACT|alt_CONTACT_:|alt__:
always this|am so|am__she|am_so|an argument|an__THERAPY|an_argument|and asked|and his|and no
and_DENIAL_be|and__MORE|and__WE|and__forgot|and__have|and__know|and__lie|and__liked|and__stops
and__that|and__took|and__wrote|and_back_and|and_he_stops|and_his|and_i've_already|and_i_TEST
and_i_am|and_i_forgot|and_i_lie|and_it_went|and_the_whole|and_there_DENIAL|ankle|ankle is
ankle__a|ankle_is|ankle_is_a|answer__everything|answer_to_everything|answers|anything so
anything__gladly|anything__i|anything_and_i|anything_so|anything_so_gladly|are looking|are__for
are_looking|are_still_NUMBER|argue about|argue_about|arm|arm__GONE|as ever|as notes|as_FOREVER_$
as_notes|as_notes_$|asleep on|asleep__NUMBER|asleep__my|asleep__the|asleep_on|at nine|at your
at_NUMBER_his|at_NUMBER_i|at_YOU|at__SURE|at__his|at__she|at__to|at__was|at_first_and
at_first_they|at_home_was|ate the|ate_the|baby $|back before|back then|back_before|back_on_the
back_then|band|be careful|be checked|be_GONE_$|be__DOCTOR|be_careful|be_checked|be_checked_for
bean|because__germs|because_of_germs|bed liked|bed__marmalade|bed_liked|bed_liked_marmalade|beds
been away|been_away|behind__bed|behind_the_bed|being polite|being_polite|being_polite_$
bench__the|between $|between_$|big ?|big_?|bins|biscuits__$|blame__fish|blame_the_fish
blank_CONTACT_$|blank__$|blanks|blanks $|blanks_$|bleeds a|book though|bossy|bought__suit
bought_a_suit|brings me|brings_me|brother who|brown|bun|bun $|bun_$|bus__and|but__is|but_it_is
by_then_i|came $|came_$|came__on|came_back_$|came_out_in|can't drive|can't say|can_i_$
can_see_it|car because|care and|care__i|care_and|care_and_i|carpentry|case $|case_$|cat turns
cat__on|cat__up|cat_turns|cat_turns_up|caught nothing|caught_GONE|caught_GONE_for|caught__for
certain|changed|chaos|chaos as|chaos__FOREVER|chaos_as|chaos_as_FOREVER|chaplain|checked for
checked_for|chickens|chickens know|chickens__everything|chickens_know|chickens_know_everything
chips $|chips_$|chose this|chose_this|clean and|coach|corner__back|corner_and_back|corridor__the
could promise|could see|could tell|could_SURE|could_see|could_tell|counts stayed|cross|cry and
cry in|custard|dad bought|dad is|damage|dawn|day|day was|days i'm|days later|declan|declan did
declan_did|did before|did_before|did_before_$|didn't $|didn't all|disappeared|do i|do_i|do_i_$
dog because|dog__and|dog__of|dog_because|dog_because_of|don't keep|don't want|doors__$|dorm
down to|down_to|draw|dress !|dress_!|driving|ducks in|ducks__it|ducks_in|ducks_in_it|each day
each one|each_NUMBER|eat__and|eat_it_and|eaten|eight weeks|eighty-one|enough to|enough_to
ever been|every cold|every landing|everyone holds|everyone in|everyone said|everything__rice
everything_is_rice|everywhere|excused $|excused_$|expected|extra blood|extra_BODY|eye patch
eye__on|eye_patch|eye_patch_on|faded|faded in|family group|family_OTHERS|far too|far_too
favourite|favourite__$|feeds the|feeds__ducks|feeds_the|feeds_the_ducks|feeling|feet $|feet_$
felt like|felt_like|fence|fever of|fields|fields of|fields__maize|fields_of|fields_of_maize
fine until|fingers for|fingers__me|fingers_for|fingers_for_me|finished the|finished_the
first sandpit|first year|first__let|first_sandpit|first_they_let|first_thing_i|fish i|fish__sell
fish_i|fish_i_sell|five and|five hours|flat pillowcases|flat__$|flat_pillowcases
flat_pillowcases_$|food was|food_was|for dinner|for eight|for thirty|for thirty-six|for three
for_BODY_ILLNESS|for__TEST|for__long|for_dinner|forbidden|form_NUMBER|found $|found_$|fourteen $
fourteen stairs|friend__COME|from me|from now|from_GONE|from_me|from_now|front__$|funny__$
furniture|game in|game__the|game_in|game_in_the|gave us|gene is|gladly|gladly $|gladly_$|god has
goes by|goes off|goes_by|goes_off|gossip|gossip $|gossip_$|got__SAFE|got__name|got_home_SAFE
great|grew__on|grew_up_on|group|guarantee anything|had hoped|had__by|had__look|had__many
had__the|had_hoped|had_to_look|haemophilia b|hair and|half my|halfway through|halfway_through
harder|has flat|has heard|has taken|has told|has__NUMBER|has__pillowcases|has_flat
has_flat_pillowcases|has_heard|has_heard_BAD|has_taken|has_told|has_told_me|hat for|hat__ears
hat__me|hat_for|hat_for_me|hat_with_ears|have tiles|have your|have__in|have_put_in|have_tiles
he calls|he didn't|he feeds|he keeps|he made|he stops|he_DENIAL_use|he__$|he__back|he__use
he_feeds|he_feeds_the|he_keeps|he_keeps_CONTACT|he_made|he_stops|he_stops_me|heard worse
heard_BAD|heard_BAD_$|heard__$|her coat|her eye|her__patch|her__sandpit|her__would|her_coat
her_eye|her_eye_patch|her_first_sandpit|him_NUMBER_of|him__of|his alarm|his__goes|his_alarm
his_alarm_goes|holds up|holds__fingers|holds_up|holds_up_fingers|holiday|holiday $|holiday_$
home we|home with|home_WE|home__a|home__in|home_with|hopeful|hospital on|hours by|hours_by
house hums|house without|house_DENIAL|house_DENIAL_me|house__a|house__me|house__now|house_hums
house_hums_now|how it|how_it|hummed like|hummed__a|hummed_like|hummed_like_a|hums now|hums__so
hums_now|hums_now_so|i already|i go|i look|i named|i really|i shouted|i took|i'd__COME
i'd_like_that|i'd_like_the|i'm always|i'm back|i'm_WELL|i'm_WELL_until|i'm__until|i'm_back
i've already|i've never|i've taken|i've_GONE_mentioning|i've_SURE|i've_SURE_obeyed
i've__mentioning|i've__obeyed|i've_already|i've_started_$|i've_taken|i've_taken_up|i_BAD_$
i_COME_want|i_DENIAL_allowed|i_SURE_my|i_WELL_$|i__TEST|i__behind|i__brave|i__got|i__i'd
i__sicker|i__talking|i__through|i__upstairs|i__voice|i__when|i_already|i_am_so|i_bought_a
i_can_still|i_did_the|i_eat_it|i_got_to|i_have_$|i_have_put|i_know_SURE|i_left_the|i_let_it
i_lie_$|i_live_upstairs|i_look|i_met_a|i_named|i_rang_my|i_really|i_really_WELL|i_sat_on
i_sell_DENIAL|i_send_voice|i_shouted|i_shouted_at|i_slept_NUMBER|i_slept_WELL|i_stood_in
i_thought_of|i_took|i_wanted_to|i_was_BAD|i_was_sicker|i_was_so|i_was_talking|if anyone|if i'd
if_SURE|if__WORKS|if__got|if_i'd|if_it_WORKS|in and|in between|in two|in_NUMBER_languages
in_TIME_$|in__bay|in__dorm|in__it|in__kitchen|in__linen|in__sun|in__that|in_and|in_between
in_between_$|in_her_BODY|in_the_GONE|in_the_dorm|in_the_kitchen|in_the_linen|in_the_sun
in_this_house|infusion was|initials__the|intensive__and|intensive_care_and|iron|is better
is excused|is free|is outside|is pinned|is rice|is too|is waiting|is what|is when|is_BAD_$
is_DENIAL|is_WELL_MORE|is__age|is__pudding|is__rusty|is_a_rusty|is_excused|is_excused_$
is_my_DOCTOR|is_outside|is_outside_SURE|is_pinned|is_pinned_to|is_rice|is_rice_pudding
is_still_TEST|is_too|is_what|is_when|is_when_the|isn't|it ?|it should|it's red
it's_NUMBER_minutes|it's__minutes|it's_red|it_?|it_?_$|it__be|it__notes|it__with|it_as_notes
it_might_help|it_should|it_should_be|it_was_RIVAL|it_was_TIME|it_was_in|jelly|joke $|joke_$
jokes $|jokes_$|just for|just_for|keep_it_$|keeping|keeps accounts|keeps_CONTACT|keeps_CONTACT_$
keeps__$|kill|kitchen $|kitchen_$|knew that|knew__$|knew_that|knitted__hat|knitted_a_hat
know everything|know how|know when|know_SURE|know__i'm|know_everything|know_how|know_when
knows__to|landing $|landing_$|later :|leaflet $|leaflet_$|left so|left__TIME|left_so|let it
let__carry|let_it|let_it_COME|letter__the|leukaemia $|like|like an|like__arms|like__fridge
like__man|like_a_fridge|like_a_man|like_an|like_my_KIN|like_the_arms|liked marmalade
liked_marmalade|linen|linen__$|little sister|live on|live upstairs|live_on|live_upstairs
live_upstairs_$|liver|long strip|long_strip|looked__my|looking for|looking_for|loudly|lump in
lymphocyte|machine that|machine the|machine_that|machine_the|made me|made_me|maize|make__a
managed the|managed__house|managed_the|managed_the_house|marmalade|may wear|maybe next
maybe__TIME|maybe_next|maybe_next_TIME|me anything|me by|me to|me what|me_BAD|me__NUMBER|me__i'd
me__tiles|me_and_i|me_anything|me_by|me_have_tiles|me_how_to|me_to|me_to_TEST|me_what|meals a
meals__TIME|meals_a|meals_a_TIME|meant|melon|mentioning the|mentioning__stick|mentioning_the
mentioning_the_stick|messages $|middle__the|middle_of_the|might help|might_help|minute
minutes later|minutes_TIME|minutes_TIME_:|minutes__:|miss|money for|money__the|money_for
money_for_the|more__MORE|mostly blanks|mostly people|mostly_OTHERS|mostly_OTHERS_COME
mostly__COME|mostly__and|mostly_blanks|mostly_blanks_$|moved in|moved_in|mowed|mowed__lawn
mum said|mum's answer|my ankle|my chickens|my consultant|my desk|my door|my heart|my hip
my liver|my nose|my platelets|my room|my socks|my uncle|my voice|my ward|my_DOCTOR_$
my_DOCTOR_SURE|my_KIN_hid|my_KIN_prayed|my_KIN_went|my_TEST_were|my_THERAPY_they|my__hid|my__i
my__know|my__prayed|my__said|my__self|my_ankle|my_ankle_is|my_chickens|my_chickens_know|my_desk
my_door|my_first_TIME|my_hip|my_little_DOCTOR|my_nose|my_old_self|my_room|my_socks|my_voice
nan knitted|neighbour's|neighbour__the|never did|never obeyed|next|next__liked|next_bed_liked
night before|night in|night__COME|night__a|night__the|night_before|night_before_a|night_in
nights i|nights_i|no dog|nobody holds|nobody may|nor can|not fine|notes|now so|now__i've|now_so
now_so_i've|nurse told|nurses had|obeyed|obeyed anything|obeyed__so|obeyed_anything
obeyed_anything_so|of maize|of__corridor|of__night|of_maize|of_my_COME|of_the_corridor
of_the_night|off i|off_SURE|off_i|old damage|old one|old self|old__turned|old_damage|old_self
old_self_turned|on be|on every|on so|on teddy|on_CONTACT_NUMBER|on_SURE_landing|on_TIME_and
on_WE_HOSPITAL|on__careful|on__for|on__fourth|on__landing|on__sheet|on__terms|on_be
on_be_careful|on_my_HOSPITAL|on_so|on_teddy|on_the_bed|on_the_bus|on_the_fourth|on_the_list
on_the_stairs|one long|one week|one wrong|one year|opinion|or__DENIAL|other $|other_$
other_OTHERS|out the|out_the|outside always|outside_SURE|outside_SURE_this|outside__this
own__and|page|papa|papa says|papa__it's|papa_says|papa_says_it's|patch|patch on|patch__teddy
patch_on|patch_on_teddy|pencil $|pencil_$|people asking|people with|perfect|perfect $|phone when
pickles were|pickles__forbidden|pickles_were|pickles_were_forbidden|picture of|picture_of|pill
pillowcases|pillowcases $|pillowcases_$|pinned to|pinned__the|pinned_to|pinned_to_the|pins
play__$|plenty|plenty of|plenty_of|pointing|politely|porridge $|porridge and|porridge_$
porridge_and|post box|post_box|pottery|pottery class|pottery_class|prayed|press|press the
press_the|pretend|pretended|promise me|put out|put__eye|put__the|put_her_eye|put_in_NUMBER
put_out|quilts|quilts in|quilts__the|quilts_in|quilts_in_the|rabbit $|rabbit_$|radish|rang my
rang_my|really ran|really_WELL|really_WELL_$|really__$|relapse $|relapse came|rice pudding
rice_pudding|risk|risk was|row of|row_of|rude|rung|runs|rusty|rusty gate|rusty_gate|said :
said perhaps|said rest|said_:|said_DENIAL_dog|said__dog|said__in|said__might|said__was
said_and_i|said_it_might|said_perhaps|said_rest|sandwich and|sandwich_and|say_GONE|says__back
says_it's_back|scanner|scarf|screamed|second_ILLNESS_$|self|self turned|self__up|self_turned
self_turned_up|sell not|sell_DENIAL|sell_DENIAL_the|sell__the|send voice|send__CONTACT
send_voice|send_voice_CONTACT|shaking|she asked|she did|she laughed|she looked|she wants
she's__$|she_SURE_did|she__BAD|she__COME|she__did|she__me|she__so|she_did|she_laughed|she_looked
she_put_her|she_wants|sheet|shelling|shelling peas|shelling_peas|should__$|should_be_$
shouted at|shouted_at|sicker|sign and|signal|since then|sitting up|sitting_up|six his|six of
sky__the|slept_NUMBER|slept_WELL|slept__$|slow_TIME|slow__$|slowly $|slowly_$|so gladly|so he
so i|so i've|so she|so twice|so__and|so__had|so__looked|so__started|so_gladly|so_gladly_$|so_he
so_he_COME|so_i|so_i've|so_i've_started|so_she|so_twice|socket|some of|some_of|someone with
someone_with|something__$|son asked|sounds like|sounds_like|spelling|spoon|spring i|started a
started_a|stayed low|stayed_low|steamed|steamed bun|steamed__$|steamed_bun|steamed_bun_$|steps
steroids for|still bossy|still tested|still thirty-four|still_NUMBER|still_NUMBER_dinosaurs
still_TEST|still__dinosaurs|still_bossy|stop__for|stopped mentioning|stops me|stops__$|stops_me
stops_me_$|stranger|street and|street has|strip of|strip_of|studied|studied $|studied_$|study of
sun $|sun_$|supper $|supper_$|t cells|table and|table_and|take and|take_and|taken__carpentry
taken_up_carpentry|takes_NUMBER|talk__the|talking to|talking_to|talking_to_a|tasted like
tasted_like|tea $|tea_$|tell $|tell_$|terms|terrible patient|terrible_OTHERS|terrible_OTHERS_$
tests|text :|thank_YOU_$|that's_SURE_the|that_YOU|that__and|that__could|the barber|the cake
the candles|the chaplain|the chess|the cold|the days|the donor|the dorm|the ducks|the form
the fourth|the good|the linen|the list|the long|the next|the paper|the queue|the roof
the scanner|the socket|the t|the top|the trolley|the truth|the water|the_BAD_$|the_BAD_came
the_BODY_pressure|the_COME_and|the_COME_though|the_COME_when|the_DOCTOR_on|the_DOCTOR_whether
the_FOREVER|the_HOSPITAL_corridor|the_MONEY_DENIAL|the_NUMBER_th|the_PERSON_has|the_RIVAL_DENIAL
the_THERAPY_COME|the_TIME_WE|the_TIME_because|the__DENIAL|the__anyway|the__chair|the__game
the__man|the__might|the__moved|the__out|the__part|the__pressure|the__sat|the__take|the__th
the__though|the__turns|the__whether|the_barber|the_cake|the_candles|the_cat_turns|the_chaplain
the_chess|the_cold|the_donor|the_donor_$|the_dorm|the_ducks|the_ducks_in|the_end_of
the_family_OTHERS|the_fish_i|the_form|the_fourth|the_house_DENIAL|the_kitchen_$|the_linen
the_list|the_long|the_needle_in|the_new_NUMBER|the_news_$|the_next|the_night_before|the_other_$
the_paper|the_post_box|the_queue|the_queue_$|the_radiator_$|the_roof|the_salt_$|the_scanner
the_socket|the_sun_$|the_t|the_thermometer_and|the_trolley|the_truth|the_wardrobe_is|the_water
the_whole_bay|the_whole_time|the_window_DENIAL|the_word_$|them to|them__be|them_to|then he
then she|then we|then_WE|then_he|then_it_DENIAL|then_she|there_are_still|thermometer and
thermometer_and|they are|they managed|they_COME_keep|they__DENIAL|they__SURE|they__WE|they__YOU
they__for|they__keep|they__know|they_are|they_managed|they_managed_the|they_say_it|things declan
things__did|things_declan|things_declan_did|thirty-six|thirty-six years|this big|this house
this__?|this__hums|this__next|this_big|this_big_?|this_house|this_house_hums|this_time_$
thought of|thought__it|thought_of|thought_of_it|three days|three minutes|three of|thursday and
time round|time_it_DENIAL|time_it_was|time_round|to count|to cry|to run|to sit|to start|to the
to them|to_TEST|to__BEST|to__coat|to__corner|to__down|to__who|to_a_coat|to_everything_is|to_run
to_sit|to_sit_down|to_sleep_$|to_start|to_the|to_the_BEST|to_the_corner|to_them|toast and
toast_and|today_i_COME|told_WE_about|told_me_it|trains|truth|turned_up_$|turns up|turns__for
turns_up|turns_up_for|twenty thousand|two buses|two fields|two hands|two teeth|until|until__lift
until_the_lift|up carpentry|up fingers|up for|up i|up__SURE|up__be|up__for|up__steamed
up_a_steamed|up_carpentry|up_fingers|up_fingers_for|up_for|up_for_SURE|up_i|up_on_be|us about
us with|use__stick|use_the_stick|very long|very_long|want__be|want_to_be|wanted a|wanted_a
wardrobe is|wardrobe__my|wardrobe_is|wardrobe_is_my|was clean|was eating|was not|was sicker
was talking|was_BAD|was_RIVAL|was__FOREVER|was__small|was__so|was_eating|was_in_a|was_in_her
was_sicker|was_talking|was_talking_to|washed the|washed_the|wasn't allowed|watch $|watch_$
way to|way_to|we argue|we ate|we go|we never|we talked|we washed|we're still|we're_still|wear it
wear__$|wear_it|wear_it_$|wedding__!|wedding_dress_!|went round|went__for|went_round
were forbidden|were_NUMBER|were_SURE|were_forbidden|what__me|when i'm|when my|when__BAD
when__found|when__hear|when_i'm|when_my|when_they_found|while $|while_$|who__to|whole bay
whole time|whole_bay|whole_time|why it|why_it|wife hid|will_COME|will__me|window in
window_DENIAL|window_DENIAL_open|window_in|with cake|with__TEST|with__mop|with__mouth|with__own
with__who|with__zip|with_a_zip|with_cake|with_cake_$|with_my_mouth|with_my_own|word_GONE_and
word__and|word__he|word_and_he|would help|would_help|wouldn't|write__$|wrong and|wrong word
wrong_and|wrong_word|wrong_word_and|wrote__down|wrote_it_down|yoghurt|you anything|yours
""",
    -20: """
! $|!_$|: back|: danced|: oh|: strawberry|:__big|:__it's|:_back|:_back_row|:_bald_big|:_danced
:_danced_SURE|:_oh|:_oh_it's|:_strawberry|:_strawberry_$|BAD&WE|BAD&WORKS|BAD_DENIAL_wipe
BAD__DENIAL|BAD__my|BAD__to|BAD__wipe|BAD_about|BAD_for|BAD_in|BAD_so|BEST_of_a|BODY_TEST
BODY_TEST_$|BODY_TEST_was|BODY__same|BODY__was|BODY_had|BODY_type_same|COME_ILLNESS_$|COME_TEST
COME_YOU_to|COME__DOCTOR|COME__TIME|COME__granny|COME__new|COME__politely|COME__princess
COME__style|COME__would|COME_about_the|COME_at_NUMBER|COME_buy|COME_buy_new|COME_discuss
COME_down|COME_if_the|COME_it_politely|COME_it_style|COME_me_granny|COME_me_princess|COME_so_i
COME_talk|COME_talk_about|COME_to_say|COME_up_$|COME_what_they|CONTACT_NUMBER_$|CONTACT__YOU
DEATH_of|DENIAL&MONEY|DENIAL_COME|DENIAL_COME_me|DENIAL_COME_what|DENIAL_SURE_they|DENIAL__off
DENIAL__that|DENIAL__told|DENIAL__when|DENIAL_can_tell|DENIAL_eat|DENIAL_eat_it|DENIAL_even_the
DENIAL_for|DENIAL_has_WE|DENIAL_knew|DENIAL_know|DENIAL_know_when|DENIAL_me_$|DENIAL_now
DENIAL_now_DENIAL|DENIAL_pass|DENIAL_pass_a|DENIAL_remember|DENIAL_talk|DENIAL_tell_$
DENIAL_wipe|DENIAL_wipe_off|DOCTOR&THERAPY|DOCTOR_COME_at|DOCTOR_WELL_my|DOCTOR__COME
DOCTOR__squeak|DOCTOR__who|DOCTOR_hallworth|DOCTOR_if|DOCTOR_left|DOCTOR_marchetti|DOCTOR_shoes
DOCTOR_shoes_squeak|DOCTOR_whether_the|FOREVER_:|FOREVER_:_back|FOREVER__$|FOREVER_at_NUMBER
FOREVER_the|GONE&THERAPY|GONE__filling|GONE__i|GONE__i'd|GONE__shed|GONE__so|GONE__whole
GONE_dumpling|GONE_dumpling_filling|GONE_her|GONE_radish|GONE_the_shed|GONE_the_whole|GONE_with
GOOD__COME|GOOD__WE|HOSPITAL&SAFE|HOSPITAL__GONE|HOSPITAL__my|HOSPITAL__with|HOSPITAL_for
HOSPITAL_knows|HOSPITAL_knows_$|HOSPITAL_on|HOSPITAL_said|HOSPITAL_said_DENIAL|ILLNESS_for
ILLNESS_it|KIN_COME_me|KIN_GONE_dumpling|KIN_PERSON|KIN_PERSON_$|KIN__TEST|KIN__and
KIN__dumpling|KIN__from|KIN__lived|KIN__panda|KIN__truth|KIN_bit|KIN_bit_me|KIN_has|KIN_i_lived
KIN_my|KIN_prays|KIN_prays_at|KIN_read_me|KIN_remembers|KIN_remembers_the|KIN_says_panda
KIN_serves|KIN_serves_it|KIN_sleeve|KIN_sleeve_$|KIN_the_truth|KIN_timed|KIN_timed_my
MORE_NUMBER|MORE__DENIAL|MORE_before|MORE_before_$|MORE_me_$|MORE_they|MORE_they_DENIAL
NUMBER&SAFE|NUMBER_:_danced|NUMBER_SHARE_of|NUMBER_TIME_in|NUMBER_TIME_off|NUMBER__FOREVER
NUMBER__HOSPITAL|NUMBER__danced|NUMBER__down|NUMBER__knee|NUMBER__plant|NUMBER__then
NUMBER_and_she|NUMBER_arm|NUMBER_arm_and|NUMBER_arms|NUMBER_asleep|NUMBER_asleep_by|NUMBER_black
NUMBER_blankets|NUMBER_blankets_$|NUMBER_centimetres_of|NUMBER_crow|NUMBER_metres_of
NUMBER_names|NUMBER_next_to|NUMBER_pumpkin|NUMBER_real|NUMBER_real_knee|NUMBER_song
NUMBER_song_at|NUMBER_to_COME|NUMBER_tomato|NUMBER_tomato_plant|NUMBER_tree|NUMBER_tree_NUMBER
OTHERS&RIVAL|OTHERS__GONE|OTHERS__a|OTHERS__me|OTHERS_sends|OTHERS_sends_me|OTHERS_tubs
OTHERS_tubs_$|PERSON__a|PERSON__my|RIVAL&WE|RIVAL_RIVAL|RIVAL__TEST|RIVAL__YOU|RIVAL__me
RIVAL_i_TEST|SAFE__and|SAFE__they|SAFE_and|SAFE_and_i|SHARE_of_the|SURE_WE_WELL|SURE__TIME
SURE__i'd|SURE__mark|SURE__told|SURE_been_so|SURE_but|SURE_has|SURE_including|SURE_including_the
SURE_knew_i'd|SURE_knitted|SURE_knitted_on|SURE_once_COME|SURE_tells|SURE_the_mark
SURE_they_told|SURE_white|SURE_white_before|TEST_SURE|TEST_TIME_i'm|TEST__i'm|TEST_is|TEST_them
THERAPY_FOREVER|THERAPY__RIVAL|THERAPY__beeps|THERAPY__that|THERAPY__them|THERAPY_and_BAD
THERAPY_of_RIVAL|THERAPY_pump_beeps|THERAPY_will|TIME&WELL|TIME_:_strawberry|TIME_DENIAL_WORKS
TIME_WELL|TIME__NUMBER|TIME__WE|TIME__drove|TIME__like|TIME__neighbour|TIME__only|TIME__rang
TIME__strawberry|TIME__wants|TIME_a|TIME_and_this|TIME_are|TIME_i_only|TIME_i_still
TIME_my_neighbour|TIME_of_my|TIME_the_RIVAL|TRIAL__and|TRIAL__in|TRIAL_are|TRIAL_was
WELL__DENIAL|WELL__another|WELL__on|WELL_i'm|WELL_in_another|WELL_to_the|WE_BAD_the
WE_COME_discuss|WE_COME_for|WE_COME_talk|WE_KIN_is|WE_WELL|WE__cards|WE__could|WE__discuss
WE__from|WE__what's|WE__word|WE_had_a|WE_know_$|WE_played_cards|WE_sang|WE_say|WE_say_what's
WE_still|WE_the_word|WE_this|WORKS_THERAPY|WORKS__BAD|YOU__back|YOU_owe|^ bought|^ choir|^ fever
^ grandad's|^ grew|^ he's|^ how|^ item|^ missed|^ turbulence|^ was|^_BAD_of|^_KIN_is|^_KIN_prays
^_NUMBER_metres|^_NUMBER_song|^_NUMBER_tomato|^_NUMBER_window|^_SURE_white|^_TEST_TIME
^_WE_argue|^_WE_ate|^_WE_still|^_YOU_owe|^__argue|^__began|^__boots|^__breakfast|^__can|^__cold
^__corridor|^__donor|^__downstairs|^__evening|^__explained|^__froze|^__hadn't|^__hand|^__laughed
^__lie|^__loved|^__machine|^__metres|^__prays|^__sat|^__screamed|^__second|^__sing|^__skates
^__song|^__tell|^__tomato|^__want|^__warned|^__wear|^__white|^__whole|^__wore|^_a_KIN
^_at_NUMBER|^_back_downstairs|^_bought|^_bought_skates|^_choir|^_choir_FOREVER|^_first_rain
^_for_NUMBER|^_grandpa_does|^_grew|^_grew_NUMBER|^_he's|^_he's_up|^_he_came|^_he_loved|^_he_told
^_his_room|^_how|^_how_long|^_i've_COME|^_i've_read|^_i_could|^_i_lie|^_i_mended|^_i_saw
^_i_sing|^_i_stood|^_i_want|^_i_wear|^_in_HOSPITAL|^_it_began|^_it_started|^_it_took|^_item
^_item_NUMBER|^_my_donor|^_my_hand|^_my_teacher|^_my_youngest|^_new_BODY|^_red_shoes
^_same_corridor|^_she_DENIAL|^_she_knew|^_she_laughed|^_so_i|^_the_cake|^_the_cleaner
^_the_family|^_the_machine|^_then_my|^_they_GONE|^_to_the|^_turbulence|^_turbulence_?|^_up_at
^_was|^_was_it|a bag|a bell|a better|a cushion|a hard|a house|a kid|a kind|a move|a nap|a plain
a rash|a restaurant|a school|a sterile|a strict|a treatment|a_BAD_for|a_FOREVER_TIME|a_GONE_and
a_KIN_in|a_TRIAL_was|a_WELL_TIME|a_WORKS|a__audience|a__bed|a__long|a__ordinary|a__shouting
a__story|a__ticket|a__way|a__where|a_bell|a_bell_on|a_choir_DENIAL|a_cold_$|a_cupboard_full
a_cushion|a_cushion_$|a_house|a_kind|a_long_way|a_move|a_nap|a_nap_$|a_new_NUMBER|a_photo_$
a_plain|a_plain_ordinary|a_proper_shouting|a_rash|a_restaurant|a_screen_$|a_sterile
a_sterile_room|a_strict|a_strict_audience|a_while_$|about having|about his|about__KIN
about_having|about_having_KIN|about_his|actually studied|actually_studied|actually_studied_$|add
advice i|advice__have|advice_i|advice_i_have|after__isolation|after_the_isolation|again :
again at|all knitted|all our|all white|alone|also|am_NUMBER|am__of|am__too|am_pleased_too
an idiot|an_argument_$|an_idiot|an_idiot_$|and listen|and otherwise|and then|and wrote
and_COME_and|and_DENIAL_eat|and_KIN|and_WE_had|and_WE_have|and__NUMBER|and__cat|and__cushion
and__eat|and__hadn't|and__other|and_a_cushion|and_i'd_like|and_i_BAD|and_i_hadn't|and_listen
and_now_it's|and_otherwise|and_otherwise_$|and_sat_on|and_then|and_then_she|and_there_are
and_there_was|and_wrote|angry $|answers sooner|answers__MORE|answers_sooner|answers_sooner_MORE
anyone else|anything was|anything__GONE|anything_was|anything_was_GONE|apple peel|apple_peel
are_GONE_so|as instructed|as_WELL|as__donor's|as__fridge|as_instructed|as_instructed_$
as_my_donor's|as_the_fridge|ask|ask the|ask what|asleep by|asleep__dusk|asleep_by|asleep_by_dusk
at full|at two|at_NUMBER_asleep|at_NUMBER_centimetres|at_NUMBER_to|at__asleep|at__back
at__centimetres|at__gate|at__volume|at_full|at_full_volume|at_once_$|at_the_back|at_the_gate
at_the_wedding|audience|audience $|audience_$|awake $|awake_$|back downstairs|back half
back twice|back_NUMBER_black|back__black|back__masked|back__move|back_a_move|back_curly_$
back_downstairs|back_downstairs_the|back_row_masked|back_twice|bag and|balcony|balcony and
balcony_and|bald big|bald__grin|bald_big|bald_big_grin|be with|be_COME|be__NUMBER|be__man
be_a_man|be_with|bed for|bed__$|bed__i|bed_for|been so|been_so|beeps slightly|beeps__flat
beeps_slightly|beeps_slightly_flat|before that|before_that|began|bell__$|belly|big grin
big__NUMBER|big_grin|big_grin_NUMBER|bike and|bike then|bike__i|bike_and|bike_and_i|bike_then
bike_then_the|bikes|bird rides|bird_rides|biscuit tin|biscuit__and|biscuit_tin|biscuit_tin_and
bit me|bit_me|blame__RIVAL|blame_the_RIVAL|blamed|blamed the|blamed_the|blankets|blankets $
blankets_$|blood is|booked|bought skates|bought__for|bought_skates|bought_skates_for|broth
broth $|broth_$|burglars|burglars can't|burglars_DENIAL|burglars_DENIAL_tell|burglars__tell
bus__NUMBER|buy new|buy__shoes|buy_new|buy_new_shoes|by colour|by dusk|by mistake|by video
by__from|by__the|by_colour|by_dusk|by_mistake|by_mistake_$|by_video|cake sank|cake_sank
calligraphy|calligraphy teacher|calligraphy__COME|calligraphy_teacher|calligraphy_teacher_COME
came__NUMBER|came__they|came_back_in|can be|can find|can wait|can_be|can_find|can_hear_the
can_tell_me|cancelled because|cancelled_because|card__NUMBER|card_with_NUMBER|carve|carve them
carve__now|carve_them|carve_them_now|cells took|centimetres of|centimetres__BODY|centimetres_of
centimetres_of_BODY|certificate|chair and|chair_and|chair_in_the|chart|chess men|chess__DENIAL
chess_men|chess_men_DENIAL|children one|choir without|choir_DENIAL|choir_DENIAL_COME
choir_FOREVER_:|choir__:|choir__COME|choir__the|coffee_COME|cold and|cold box|cold_and|cold_box
colour $|colour_$|come__$|come_back_and|comes__a|could hear|could_DENIAL_pass|could__for
could_hear|could_see_the|couplets|course she|course__did|course_she|course_she_did|cousin's
cousin's sleeve|cries|cries at|cries_at|crow|cruelly|cruelly $|cruelly_$|cupboard full
cupboard__of|cupboard_full|cupboard_full_of|cushion|cushion $|cushion_$|custard $|custard_$
dad asks|danced all|danced_SURE|danced_SURE_night|danced__night|daughter says|day four
day nineteen|day two|decent|desk and|desk_and|did nothing|did_GONE|did_NUMBER|did__for
did__pointing|did_the_pointing|didn't tell|didn't work|die and|die of|disgusting|disgusting $
disgusting_$|do__pig|do_the_pig|does__elephant|does_the_elephant|doesn't ask|doesn't wipe
don't buy|don't discuss|don't talk|donor lives|donor's|donor_WELL|donor_WELL_in|donor__in
door__$|doors close|doors_close|down with|down__the|down_with|down_with_the|downstairs__chess
downstairs_the_chess|dr hallworth|dr marchetti|drank tea|drank the|drank__$|drank__broth
drank_tea|drank_tea_$|drank_the|drank_the_broth|draw__a|dreamed in|dreamed__pickles|dreamed_in
dreamed_in_pickles|drew_NUMBER|drew__:|drew_me_:|drew_my_THERAPY|dried radish|dumpling filling
dumpling_filling|easier before|eat__$|eat_it_$|editing|elephant|elephant i|elephant__do
elephant_i|elephant_i_do|eleven blankets|eleven hours|empty and|even__dog|even_the_dog
everybody including|everyone the|expected $|expected_$|eyes $|face__my|face_and_my|family took
family_OTHERS_sends|family__sends|family_took|family_took_a|fat $|fat_$|fed $|fed_$|fell__his
fell__the|fell_off_his|felt|fever for|few|find my|find_SURE|find__ILLNESS|find_my
finished__questions|finished_the_questions|first rain|first week|first__after|first__back
first__came|first__that|first_rain|first_rain_after|first_thing_that|five weeks|flat with
flat_with|flats|flats $|flats_$|for $|for most|for my|for results|for weeks|for_$|for_BEST
for_BEST_of|for_TEST_$|for__BAD|for__cold|for__hour|for__like|for__of|for_an_hour|for_dinner_$
for_my|for_the_BAD|for_the_whole|form__NUMBER|found me|found_me|four metres|friday|frightened
frightened $|from the|from__COME|from__KIN|from__in|from_my_KIN|from_the|froze|full volume
full__kind|full_of_kind|full_volume|garlic $|garlic_$|gene editing|glass|gloves $|gloves_$
gone to|got me|got_BAD|got__COME|got__and|got__sticker|got__through|got_me|got_me_through
got_the_sticker|grandad's|grandchild|grandma prays|grandpa does|grandpa_does|grandpa_does_the
grandson says|granny garlic|granny__$|granny_garlic|granny_garlic_$|great-grandson
great-grandson bit|grew one|grew_NUMBER|grew_NUMBER_pumpkin|grew__NUMBER|grew__pumpkin
grew_back_NUMBER|grin six|grin_NUMBER|grin_NUMBER_arms|grin__arms|grinned like|grinned__an
grinned_like|grinned_like_an|group sends|grow|guarantees they|guard looks|guard__twice
guard_looks|guard_looks_twice|had actually|had every|had__long|had__studied|had_a_long
had_actually|had_actually_studied|hadn't spoken|hadn't__in|hadn't_spoken|hadn't_spoken_in
half black|hallworth|hand shakes|hand when|hand__when|hand_shakes|hand_shakes_when|hand_when
hard $|harvest|has an|has the|has used|has_WE|has_WE_the|has__$|has_an|has_the|hat my|hat_my
have finished|have quarrelled|have__new|have_a_new|have_finished|have_finished_the
have_quarrelled|have_quarrelled_SURE|having_KIN_NUMBER|having__NUMBER|he always|he could|he fell
he loved|he told|he's up|he's__at|he's_up|he's_up_at|he_COME_for|he_COME_the|he__BAD|he__ILLNESS
he__WE|he__buses|he__off|he_could|he_could_$|he_fell|he_fell_off|he_is_a|he_loved|he_loved_buses
he_sleeps_for|he_told|heal|health tips|health_tips|hear her|hear_her|heard the|heard_the|held on
held__to|held_on|held_on_to|her mother|her to|her__DENIAL|her__WE|her_and_WE|her_to|higher
him in|him_in|himself|his bike|his room|his__smells|his_bike|his_bike_and|his_room
his_room_smells|hoped the|hoped__soft|hoped_the|hoped_the_soft|hospital window|hour__the
hours__a|hours_with_a|hungry and|hungry_and|hurry $|husband over|i broke|i carve|i drank
i dreamed|i drove|i forget|i heard|i keep|i left|i lifted|i mended|i rest|i said|i screamed
i spent|i waited|i wept|i'd|i'd expected|i'd_MORE_they|i'd__SURE|i'd__some|i'd__they
i'd_expected|i'd_expected_$|i'd_like_some|i'm angry|i'm good|i'm on|i'm_BAD_of|i'm_FOREVER
i'm_FOREVER_at|i'm_awake_$|i'm_on|i've cleaned|i've shown|i've_COME_it|i've_GONE_the
i've__cupboard|i've_a_cupboard|i've_been_COME|i've_shown|i've_shown_SURE|i_BAD_NUMBER|i_BAD_the
i_COME_up|i_GONE|i_SURE_knew|i_TEST_them|i__OTHERS|i__actually|i__also|i__asleep|i__awake
i__badly|i__by|i__did|i__finished|i__for|i__garlic|i__knew|i__late|i__quarrelled|i__sleep
i__spoken|i__take|i_am_NUMBER|i_ate_NUMBER|i_broke|i_can_hear|i_carve|i_carve_them|i_drank
i_drank_the|i_dreamed|i_dreamed_in|i_drove|i_fell_asleep|i_forget|i_had_GONE|i_had_actually
i_hadn't_spoken|i_have_finished|i_have_quarrelled|i_hear_the|i_heard|i_held_on|i_keep|i_keep_the
i_left|i_lifted|i_lifted_a|i_lived_in|i_mended|i_mended_the|i_named_the|i_only_did|i_rest
i_rest_on|i_said|i_said_DENIAL|i_said_i|i_saw_her|i_say_i|i_say_what|i_screamed|i_sing_to
i_spent|i_think_now|i_took_it|i_wanted_a|i_was_away|i_was_back|i_was_late|i_was_too|i_wept
i_wept_on|i_write_now|idiot|idiot $|idiot_$|if__DENIAL|if__a|if__awake|if__was|if_i'm_awake
ignored|ignored me|ignored_me|immune__is|in another|in case|in it|in pickles|in_GOOD|in__COME
in__belly|in__flat|in__hall|in__scanner|in__sterile|in__the|in_a_HOSPITAL|in_a_sterile
in_another|in_case|in_it|in_it_$|in_my_THERAPY|in_pickles|in_pickles_$|in_the_NUMBER|in_the_hall
in_the_other|in_the_scanner|instead|instructed|instructed $|instructed_$|is always|is being
is my|is__strict|is_a_strict|is_back_in|is_back_to|is_being|is_my|is_what_WE|it answers|it began
it comes|it gets|it grew|it politely|it ring|it started|it style|it worth|it's all|it's like
it's_YOU_$|it's__more|it's_like|it__DOCTOR|it__GONE|it__about|it__i|it__my|it__sooner|it_answers
it_answers_sooner|it_back_$|it_began|it_comes|it_grew|it_grew_back|it_in_a|it_politely
it_politely_and|it_started|it_style|it_style_$|it_to_DENIAL|it_to_sit|it_was_DOCTOR|it_was_GONE
it_was_about|it_was_me|it_worth|it_worth_it|itches|item|item twenty-three|item_NUMBER
item_NUMBER_:|item__:|jam|joining|joining it|joy|joy $|joy_$|just_COME|keep the|keep_the|kept my
kept_my|kick|kick my|kick__shins|kick_my|kick_my_shins|kid i|kids timed|kilos|kilos i'd
kilos__expected|kilos_i'd|kilos_i'd_expected|kind people's|kind_OTHERS|kind_OTHERS_tubs
kind__tubs|knee $|knee_$|knew i'd|knew who|knew__like|knew_i'd|knew_i'd_like|knew_who|knitted on
knitted__the|knitted_on|knitted_on_the|know every|know i|know yet|know__TIME|know_i|know_when_to
know_yet|knows_what_to|lads|lads call|lady with|lady__me|lady_with|lady_with_the|lane $
last sunday|late i|late__am|late_i|late_i_am|lay|lemons|let__have|let__take|let_me_have
let_me_take|lid|lift $|lift doors|lift_$|lift__close|lift_doors|lift_doors_close|lifted a
lifted_a|like some|like__$|like__idiot|like__restaurant|like__sound|like__the|like__toast
like_a_restaurant|like_an_idiot|like_some|like_some_toast|like_that_sound|listened|listened to
listened_to|little_KIN|lived_in_a|long way|long_it_will|long_way|look__a|look__my|look__the
looked__a|looked__and|looks twice|looks__$|looks_twice|looks_twice_$|love|loved|loved buses
loved_buses|low $|low_$|lunch trolley|lunch__said|lunch_trolley|lunch_trolley_said|made $
made and|made it|made_$|made_NUMBER|made_and|made_it|man__drank|man_who_drank|many_RIVAL
marchetti|mark $|mark_$|masked|masked flat|masked_flat|match with|match__my|match_with
match_with_my|me alone|me granny|me have|me health|me princess|me take|me through|me_:_bald
me_YOU|me__HOSPITAL|me__back|me__bald|me__football|me__garlic|me__that|me__tips|me_granny
me_granny_garlic|me_have|me_health|me_health_tips|me_on_the|me_princess|me_princess_$|me_take
me_take_back|me_the_football|me_through|medicine|men won't|men_DENIAL|men_DENIAL_let|men__let
mended__neighbour's|mended_the_neighbour's|metres of|metres__scarf|metres_of|metres_of_scarf
milk in|milk__the|milk_in|mistake|mistake $|mistake_$|month at|most days|mostly about
mostly_about|mouth $|mouth_$|mouth__raw|mouth_was_raw|much that|much__i|much_that|mum remembers
must|my calligraphy|my chin|my class|my coat|my cousin's|my donor's|my drip|my great-grandson
my lupus|my nap|my neighbour|my next|my odds|my shins|my teacher|my tree|my youngest
my_DOCTOR_WELL|my_DOCTOR_left|my_KIN_bit|my_KIN_has|my_KIN_serves|my_KIN_sleeve|my_KIN_timed
my_RIVAL_and|my__BEST|my__before|my__bit|my__knew|my__serves|my__shakes|my__size|my__sleeve
my__so|my__teacher|my__then|my__timed|my__was|my_calligraphy|my_calligraphy_teacher|my_chin
my_class|my_coat|my_donor's|my_donor_WELL|my_face_and|my_family_took|my_hand_shakes|my_mouth_$
my_nap|my_neighbour|my_next|my_own_size|my_shins|my_shins_$|my_teacher|my_tree|my_tree_DENIAL
my_youngest|my_youngest_COME|needles before|needles_before|neighbour's bike|neighbour's__then
neighbour's_bike|neighbour's_bike_then|neighbours $|neighbours_$|neighbours_DENIAL|never knew
new blood|new_BODY_type|new__type|next $|next_$|next__it|next_to_it|night nurse's
night_DOCTOR_shoes|night__shoes|nineteen pages|nobody had|nobody knew|nobody now|not know
not pass|not well|not work|note|note that|note__i|note_that|note_that_i|now i'd|now it|now my
now outranks|now_DENIAL_even|now__even|now__like|now__me|now_i'd|now_i'd_like|now_i_COME|now_it
now_my|now_outranks|now_outranks_me|nurse's|nurse's shoes|of hair|of kind|of scarf|of slippers
of soups|of_BAD|of_GONE_$|of_THERAPY|of_TIME_$|of__a|of__she|of_anything_was|of_course_she
of_kind|of_kind_OTHERS|of_needles_before|of_scarf|of_scarf_SURE|of_slippers|of_soups|of_soups_$
off__bike|off_his_bike|oh it's|oh_it's|oh_it's_YOU|older|on monday|on steroids|on thursday
on_NUMBER_real|on_TIME_:|on_TIME_my|on__:|on__FOREVER|on__SAFE|on__balcony|on__first|on__real
on__screen|on_a_screen|on_a_wall|on_my_TEST|on_my_face|on_the_balcony|on_the_door|on_the_floor
on_this_HOSPITAL|on_time_i|once asked|once_COME|one arm|one crow|one hair|one next|one pumpkin
one real|one song|one tomato|one tree|ones with|only the|only_did_the|only_the|or__rice
or_the_rice|ordinary|ordinary cold|ordinary_cold|other__to|our lives|out__and|outranks
outranks me|outranks__$|outranks_me|outranks_me_$|over dumpling|own $|own size|own_$|own__RIVAL
own_size|packed__a|panda|panda $|panda_$|paper and|paper_and|park__SURE|parties i|parties_i
pass a|pass__choir|pass_a|pass_a_choir|passport $|past the|past_the|peace|peaches|peaches $
peaches_$|people ask|people's tubs|per grandchild|per_grandchild|percent of|phone and|phone call
phone every|phones|phones at|photo $|photo_$|physio says|physio__squeeze|physio_says
physio_says_squeeze|pickles $|pickles_$|plain ordinary|plain__cold|plain_ordinary
plain_ordinary_cold|plant per|plant__grandchild|plant_per|plant_per_grandchild|plastic__with
played cards|played_cards|plays__$|please note|please_COME_buy|please__buy|please__that
please_note|please_note_that|pleased too|pleased__$|pleased_too|pleased_too_$|pointing $
pointing_$|politely and|politely__otherwise|politely_and|politely_and_otherwise|prays|prays at
prays__full|prays_at|prays_at_full|princess|princess $|princess_$|print|print $|print_$
proper shouting|proper__match|proper_shouting|proper_shouting_match|pump__slightly
pump_beeps_slightly|put__NUMBER|pyjamas $|pyjamas_$|quarrelled|quarrelled all|quarrelled_SURE
quarrelled_SURE_WE|quarrelled__WE|radio on|radio_on|radio_on_$|radish $|radish_$|rain after
rain_after|rain_after_the|rang every|rang_SURE|rang_SURE_evening|rang__evening|rather they
read as|read it|read__NUMBER|read__consent|read__far|read_as|read_as_far|read_it
read_the_consent|real knee|real_knee|real_knee_$|red shoes|red__$|red_shoes|regret|remember
remembers__rest|remembers_the_rest|research|rest on|rest__SURE|rest_on|rest_on_SURE|restaurant
ring $|rolls|rolls with|rolls__ears|rolls_with|rolls_with_ears|room six|room smells|room_smells
row masked|row__flat|row_masked|row_masked_flat|rules|said it|said slowly|said_:_oh|said__TIME
said__he|said__oh|said__to|said_i'd_be|said_it|said_it_was|said_slowly|said_so_$|same
same corridor|same__my|same_as_my|same_corridor|sank|saturday|saw her|saw_her|say what's
say__for|say__slept|say_i_slept|say_it_to|say_what's|say_what's_for|says panda|says squeeze
says__NUMBER|says__TIME|says_panda|says_panda_$|says_squeeze|says_squeeze_the|scan days
scarf all|scarf_SURE|scarf_SURE_knitted|scarf__knitted|screen $|screen_$|sea__back|sea_and_back
see you|see__i|sends me|sends__health|sends_me|sends_me_health|sent me|sent__card|sent_a_card
sent_me|serves|serves it|serves__like|serves_it|serves_it_like|shakes when|shakes__i|shakes_when
shakes_when_i|she came|she cried|she knew|she now|she would|she'd hoped|she'd__the|she'd_hoped
she'd_hoped_the|she's__FOREVER|she_BAD|she_BAD_$|she_DENIAL_COME|she__DENIAL|she__outranks
she_came|she_did_$|she_knew|she_laughed_at|she_now|she_now_outranks|she_said_DENIAL
she_was_right|she_would|sheep $|sheep_$|shift work|shift_WORKS|shins|shins $|shins_$
shoes squeak|shoes_squeak|shout at|shout__the|shout_at|shout_at_the|shouting match
shouting__with|shouting_match|shouting_match_with|shown everyone|shown_SURE|shown_SURE_the
signed the|sing to|sing__them|sing_to|sing_to_them|sister phones|sit__and|sit__the|sitting in
sitting__the|sitting_in|sitting_in_the|six arms|six hours|skates|skates for|skates__my
skates_for|skates_for_my|slams|slams doors|slams_doors|sleep__the|sleeps for|sleeps_for
sleeps_for_a|slept well|slightly|slightly flat|slightly_flat|slower than|slower_MORE|small $
small_$|so long|so many|so_do_i|so_long|so_many|so_much_that|soft version|soft__would
soft_version|soft_version_would|some nights|some toast|some weeks|some_nights|some_nights_i
some_toast|some_toast_$|somebody__the|song|song at|song__the|song_at|song_at_the|sons $
sooner than|sooner_MORE|sooner_MORE_my|sooner__my|sorry about|soup tasted|soup_tasted|soups
soups $|soups_$|speak $|speak_$|spent eleven|spoken|spoken in|spoken__NUMBER|spoken_in
spoken_in_NUMBER|spot|squeak|squeeze|squeeze the|squeeze__ball|squeeze_the|squeeze_the_ball
stall $|stall_$|sterile|sterile room|sterile_room|sticker anyway|sticker_anyway|sticker_anyway_$
still get|still my|still__DOCTOR|still__about|still__it|still__still|still_my|still_my_DOCTOR
stood_in_the|stop and|stop_and|stopped asking|strawberry|strawberry $|strawberry_$
strict audience|strict_audience|strict_audience_$|study was|style|style $|style_$|sure it|swore
take back|take_back|take_back_a|talk__it|talk_about_it|talked about|talked to|talked_about
talked_to|talking__it|talking_about_it|tastes of|tastes_of|taught the|taught__whole|taught_me_to
taught_the|taught_the_whole|tea trolley|tea_trolley|teacher calls|teacher said|teacher_COME
teacher_COME_it|teacher__it|teacher__slowly|teacher_said|teacher_said_slowly|terms $|terms_$
tested and|thank_YOU_for|thank__$|that ?|that and|that my|that sound|that tasted|that's__the
that_?|that_?_$|that_TIME_and|that__YOU|that__of|that__with|that_and|that_my|that_sound
that_sound_$|that_tasted|that_tasted_of|the balcony|the ball|the bird|the broth|the cat
the elephant|the family|the fifth|the football|the goats|the guard|the kilos|the lads|the mark
the match|the milk|the neighbour's|the ones|the picture|the pig|the pillow|the pointing
the questions|the rice|the rules|the shed|the sky|the sofa|the soft|the stall|the start
the train|the_BAD_DENIAL|the_COME_SURE|the_DOCTOR_had|the_DOCTOR_if|the_DOCTOR_was|the_KIN_COME
the_NUMBER_next|the_NUMBER_with|the_PERSON_$|the_TEST_the|the_THERAPY_are|the_THERAPY_stand
the_TIME_was|the_TRIAL_are|the_WELL|the__PERSON|the__argued|the__bike|the__doors|the__first
the__flat|the__looks|the__men|the__only|the__or|the__rides|the__sank|the__stand|the__table
the__tasted|the__they're|the__until|the__would|the_balcony|the_balcony_and|the_ball|the_bird
the_bird_rides|the_broth|the_broth_$|the_cake_sank|the_cat|the_chess_men|the_elephant
the_elephant_i|the_family|the_fifth|the_first_thing|the_floor_$|the_football|the_goats|the_guard
the_guard_looks|the_kilos|the_kilos_i'd|the_lady_with|the_lift_doors|the_lunch_trolley|the_mark
the_mark_$|the_match|the_match_$|the_milk|the_neighbour's|the_neighbour's_bike|the_neighbours_$
the_neighbours_DENIAL|the_physio_says|the_picture|the_pig|the_pillow|the_pointing|the_pointing_$
the_questions|the_questions_$|the_radio_on|the_rice|the_rice_$|the_rules|the_shed|the_sky
the_sofa|the_soft|the_soft_version|the_soup_tasted|the_stall|the_stall_$|the_start|the_step_$
the_sticker_anyway|the_tea_trolley|the_teacher_said|the_time_i|the_train|the_wedding_$
the_whole_flat|the_woman_who|them as|them every|them_SURE|them__instructed|them__twice|them_as
them_as_instructed|then $|then breakfast|then came|then one|then the|then_$|then_NUMBER
then_NUMBER_for|then__TIME|then__for|then__own|then_breakfast|then_came|then_it_was|then_my_own
then_on_TIME|then_the|then_the_NUMBER|they didn't|they kick|they_COME_know|they_DENIAL_$|they__$
they__so|they_kick|they_kick_my|thing__tasted|thing_that_tasted|think now|think_now|thirty names
thirty-nine|this year|this_HOSPITAL_$|those__are|thought about|thought__was|thought_about
three asleep|three i|ticket and|ticket_and|time__$|time__am|time__the|time_i_am|timed|timed my
timed__nap|timed_my|timed_my_nap|tin and|tin_and|tinned|tinned peaches|tinned__$|tinned_peaches
tinned_peaches_$|tips|tired for|to $|to all|to heal|to intensive|to whistle|to_$|to_COME_if
to_DENIAL_now|to__as|to__care|to__i|to_heal|to_intensive|to_intensive_care|to_them_as|to_whistle
together $|together_$|told_WE_$|told_WE_it|told__DOCTOR|tomato|tomato plant|tomato__per
tomato_plant|tomato_plant_per|too_loud_$|too_much_$|took turns|took__in|took__photo|took_a_photo
took_it_to|took_turns|tray|treatment i|tree doesn't|tree one|tree_DENIAL|tree_DENIAL_know
tree_NUMBER|tree_NUMBER_crow|tree__crow|tree__know|trip|trolley said|trolley__:|trolley_said
trolley_said_:|tubs|tubs $|tubs_$|tuesday :|turbulence|turbulence ?|turbulence_?|turned__$
twenty minutes|twenty-three|twenty-three :|twice__i|twice_and_i|type same|type__as|type_same
type_same_as|uncle passport|under__pillow|under_my_pillow|up_BAD|up_BAD_$|up__then|ur|us this
us to|version would|version__stay|version_would|version_would_stay|visited|waited for
waiting doesn't|waiting is|wake__BAD|wake_up_BAD|wanted__be|wanted_to_be|ward knows|warned me
warned__about|warned_me|warned_me_about|was #|was and|was away|was cancelled|was dried
was fifteen|was fine|was looking|was me|was raw|was twenty|was_BAD_for|was_GONE_radish
was_MORE_before|was_NUMBER_$|was__?|was__DOCTOR|was__because|was__it|was__radish|was__with
was__worth|was_a_DOCTOR|was_a_TRIAL|was_and|was_away|was_back_in|was_cancelled
was_cancelled_because|was_it_worth|was_looking|was_me|was_raw|was_that_?|was_the_match
watched the|watched_the|wave|way and|way_and|ways|we always|we sang|we say|we still|we've read
we've__as|we've_read|we've_read_as|week at|week i|went quiet|went__a|went_quiet|went_quiet_$
wept on|wept__it|wept_on|wept_on_it|what she|what's|what's for|what's__dinner|what's_for
what's_for_dinner|what__YOU|what__said|what__think|what_i_think|what_she|what_they_said
when it's|when they|when to|when__had|when__stop|when__write|when_i_write|when_it's|when_they
when_to|when_to_stop|whether to|whether__THERAPY|whether_the_THERAPY|whether_to|while__was
white_before_$|who drank|who rang|who__tea|who_drank|who_drank_tea|who_rang|whole flat
whole_HOSPITAL_knows|whole_flat|whose was|whose__that|whose_was|whose_was_that|wife counts
wife drives|wife has|wife serves|will let|will__$|will__at|will_let|window_NUMBER_tree
window__about|window__tree|window_in_about|winter $|wipe|wipe off|wipe__$|wipe_off|wipe_off_$
with car-t|with me|with sixty|with thirty|with_NUMBER_names|with__TIME|with__lunch
with__neighbours|with_me|with_the_lunch|with_the_neighbours|with_this_ILLNESS|without joining
won't let|word cured|wore_NUMBER|worried|worse than|would last|would stay|would__to
would_happen_$|would_last|would_last_$|would_stay|would_stay_$|wristband in|write now|write_now
wrong__$|wrote the|wrote_the|you owe|youngest asked|youngest_COME
""",
    -15: """
: bored|: twelve|:__PERSON|:_a_PERSON|:_bored|:_bored_$|? i've|?_i've|BAD&PERSON|BAD_WE|BAD__and
BAD__his|BAD__i|BAD__me|BAD__mostly|BAD__much|BAD__on|BAD_for_the|BAD_her|BAD_now_but
BAD_room_is|BAD_so_much|BAD_with|BAD_with_SURE|BEST_part|BEST_part_of|BEST_wanted|BODY__in
BODY_came_back|BODY_open|BODY_open_$|BODY_type_$|COME&GOOD|COME_DENIAL|COME_NUMBER_TIME
COME__SURE|COME__WELL|COME__had|COME__her|COME__how|COME__wheelchair|COME__why|COME__yet
COME_his_wheelchair|COME_i|COME_if_it's|COME_know_i|COME_know_if|COME_know_why|COME_know_yet
COME_to_$|COME_to_the|COME_what_would|COME_with|CONTACT&ILLNESS|CONTACT_:_a|CONTACT__a
DENIAL_SAFE_GONE|DENIAL__buttons|DENIAL__curly|DENIAL__frying|DENIAL__know|DENIAL_been
DENIAL_been_in|DENIAL_could_tell|DENIAL_do_buttons|DENIAL_do_up|DENIAL_drive_yet
DENIAL_finished_frying|DENIAL_have_it|DENIAL_hear|DENIAL_her|DENIAL_homework|DENIAL_homework_$
DENIAL_know_$|DENIAL_order|DENIAL_order_curly|DENIAL_talk_about|DENIAL_whisper|DOCTOR_at
DOCTOR_came_in|DOCTOR_sat|FOREVER_NUMBER|FOREVER__DENIAL|FOREVER__and|FOREVER__back
FOREVER_in_the|FOREVER_it_DENIAL|FOREVER_so_i|FOREVER_terms|GONE_COME_$|GONE_NUMBER_$
GONE__FOREVER|GONE__NUMBER|GONE__got|GONE_the_HOSPITAL|HOSPITAL__i|ILLNESS&MORE|ILLNESS&SAFE
ILLNESS__NUMBER|KIN&WORKS|KIN_COME_the|KIN__being|KIN__taken|KIN_has_taken|KIN_is_being
KIN_keeps|KIN_made|KIN_says_i'm|KIN_watching|KIN_watching_so|KIN_yelled|KIN_yelled_$|MONEY__TIME
MORE_$|MORE__$|NUMBER_:_bored|NUMBER_FOREVER|NUMBER_THERAPY_in|NUMBER_TIME_onion|NUMBER_TIME_out
NUMBER_TIME_then|NUMBER__argument|NUMBER__bored|NUMBER__could|NUMBER__fat|NUMBER__i'd
NUMBER__long|NUMBER__lunch|NUMBER__onion|NUMBER__said|NUMBER__teachers|NUMBER_a_fat
NUMBER_alarms|NUMBER_alarms_for|NUMBER_and_it|NUMBER_for_lunch|NUMBER_had|NUMBER_hours_and
NUMBER_hours_at|NUMBER_i_COME|NUMBER_minutes_argument|NUMBER_minutes_for|NUMBER_needles
NUMBER_needles_a|NUMBER_other|NUMBER_past_it|NUMBER_retired|NUMBER_retired_teachers|NUMBER_room
NUMBER_shut|NUMBER_shut_at|NUMBER_steps|NUMBER_that|PERSON_and_i|PERSON_i|PERSON_knows
PERSON_knows_my|RIVAL__her|RIVAL_took|RIVAL_took_her|SHARE_of|SURE__DENIAL|SURE__dolls
SURE__news|SURE__when|SURE_been|SURE_her_dolls|SURE_my_news|SURE_night_KIN|SURE_receipt
SURE_receipt_TIME|TEST__THERAPY|TEST__on|TEST_by|TEST_by_THERAPY|TEST_them_SURE|TEST_were_low
THERAPY_DENIAL|THERAPY__then|TIME_NUMBER_:|TIME__do|TIME__fell|TIME__stayed|TIME__wedding
TIME_and_a|TIME_and_stayed|TIME_at_a|TIME_come_back|TIME_i_COME|TIME_my_TEST|TIME_off_$
TIME_onion|TIME_onion_$|TIME_out|TIME_room|TIME_the_wedding|TIME_were|WELL_for|WE_COME_it
WE_COME_the|WE_DENIAL_talk|WE_NUMBER|WE__WE|WE__about|WE__afterwards|WE__curling|WE__married
WE__on|WE__through|WE_divorced|WE_divorced_afterwards|WE_drove|WE_got_married|WE_laughed
WE_marry|WE_marry_in|WE_planted|WE_regret|WE_regret_the|WE_sold|WE_talked_about|WE_took_NUMBER
WE_watched|WE_watched_curling|WE_wave|WE_wave_through|WORKS__i|YOU_family_$|^ blood|^ everyone
^ gran|^ light|^ much|^ nurse|^ opened|^ please|^ seaside|^ sold|^ sunscreen|^ tonight|^ while
^_KIN_had|^_NUMBER_for|^_SURE_was|^_TIME_i|^_WE_BAD|^_WE_divorced|^_WE_sold|^_WE_wave|^_YOU_have
^__corrected|^__customers|^__divorced|^__drive|^__drove|^__fingers|^__flatmate|^__fog|^__garden
^__hat|^__little|^__mended|^__planted|^__pupils|^__sell|^__ski|^__slams|^__talked|^__temperature
^__too|^__trip|^__use|^__vaccinates|^__wave|^__will|^_a_BODY|^_at_WELL|^_from_NUMBER|^_he_grew
^_he_hummed|^_he_kept|^_he_said|^_he_slams|^_he_stood|^_his_boots|^_i've_learned|^_i_drive
^_i_drove|^_i_heard|^_i_held|^_i_let|^_i_sang|^_i_sell|^_i_set|^_i_ski|^_i_would|^_in_bed
^_it_has|^_it_went|^_light|^_much|^_my_fingers|^_my_flatmate|^_my_mouth|^_my_pupils
^_my_temperature|^_on_my|^_opened|^_opened_the|^_please|^_seaside|^_seaside_trip|^_she_came
^_she_taught|^_she_vaccinates|^_sold|^_sold_bus|^_some_nights|^_sunscreen|^_sunscreen_hat
^_the_OTHERS|^_the_TIME|^_the_customers|^_the_fog|^_the_second|^_the_whole|^_they_did|^_they_use
^_tonight|^_tonight_WE|^_while|^_while_i|^_whose_soup|a big|a bus|a calendar|a child|a diary
a duvet|a fat|a flicker|a jar|a mutant|a new|a photograph|a ponytail|a room|a ship's|a snowstorm
a spoon|a time|a wedding|a_WELL_the|a__bus|a__cook|a__cover|a__machine|a__novel|a__so|a__tooth
a_bicycle_$|a_big|a_bus|a_bus_driver|a_calendar|a_chair_$|a_cough_$|a_diary|a_duvet
a_duvet_cover|a_fat|a_fat_novel|a_flicker|a_jar|a_jar_of|a_mutant|a_mutant_now|a_needle_in|a_new
a_parking_machine|a_photograph|a_photograph_of|a_ponytail|a_ponytail_!|a_room|a_row_of|a_ship's
a_ship's_cook|a_snowstorm|a_snowstorm_$|a_spoon|a_time|a_time_$|a_torch_under|a_wedding
about lemons|about__WE|about__very|about_it_very|about_lemons|accent|accent water|accent__sounds
accent_water|accent_water_sounds|accident|after__TEST|after__was|after_i_was|afterwards on
afterwards__FOREVER|afterwards_on|afterwards_on_FOREVER|alarms|alarms for|alarms__my|alarms_for
alarms_for_my|all morning|along|aloud to|aloud__the|aloud_to|aloud_to_the|ambulance|an orange
an_orange|and could|and eaten|and felt|and kept|and none|and stayed|and suddenly|and that's
and was|and_DENIAL_let|and_NUMBER_of|and_WE_laughed|and__dog|and__got|and__now|and__old
and__pretended|and__saw|and__watched|and_could|and_could_DENIAL|and_eaten|and_eaten_my|and_felt
and_i'm_still|and_i_know|and_i_let|and_i_watched|and_kept|and_she's_SURE|and_she_had|and_so_was
and_stayed|and_stayed_for|and_suddenly|and_suddenly_i|and_that's|and_the_dog|and_there_is
and_was|angry with|another scan|another_TEST|another_TEST_$|antibodies by|are_COME|are_GONE_$
are__plants|are_the_plants|aren't|argued|argument with|argument__a|argument_with|argument_with_a
as the|as_the|asked if|asleep and|asleep_and|asleep_in_the|at an|at his|at school|at_NUMBER_shut
at_WELL|at_WELL_they|at__$|at__end|at__news|at__shut|at__station|at_a_time|at_an|at_his
at_night_$|at_night_i|at_the_end|at_the_news|at_the_station|away $|away for|away_$|away__dog
away_for|away_the_dog|babies|back i|back_NUMBER|back__i|back_i|ball so|ball__i|ball_so|ball_so_i
band and|band_and|be polite|be__striker|be_polite|be_polite_$|be_the_striker|bed with|bed__my
bed_and_i|bed_by_NUMBER|bed_with|been indoors|been__HOSPITAL|been__for|been_away_for
been_in_HOSPITAL|been_indoors|been_indoors_$|before my|before she|before_my|before_she
behind__KIN|behind_the_KIN|being calm|being__about|being_calm|being_calm_about|best part
bicycle $|bicycle_$|bike has|bike_has|bird for|bird__a|bird_for|bird_for_a|blue $|blue lid
blue_$|blue__?|blue_lid|blue_lid_?|boat|boat $|boat_$|bones $|bookcase|bookcase $|bookcase_$
boots stand|boots__by|boots_stand|boots_stand_by|boredom $|boredom_$|both__i|brought|bunk
bunk and|bunk__eaten|bunk_and|bunk_and_eaten|bus__SURE|bus_tickets_SURE|but with|but__my
but_with|but_with_my|buy_NUMBER_TIME|buy__TIME|by accident|by eight|by mood|by_THERAPY_SURE
by_accident|by_mood|by_mood_$|by_video_COME|calendar|calm about|calm__it|calm_about
calm_about_it|came while|came__curly|came__sat|came_and_i|came_back_curly|came_in_on|came_while
came_while_i|can't whisper|can__YOU|candles $|candles_$|cards $|cards_$|carried__salt
carried_the_salt|carry__PERSON|carry_a_PERSON|caught every|caught_SURE|caught__cold|change
change a|change__duvet|change_a|change_a_duvet|chaplain $|chaplain_$|checks|cheese|chemo took
children now|chin $|chin_$|chopped__lot|chopped_a_lot|clapped|clapped when|clapped__i
clapped_when|clapped_when_i|class and|class_and|colour|come with|come_with|coriander|coriander $
coriander_$|could i|could_COME|could_i|couldn't do|count them|counting $|cover $|cover_$
cried at|curious|curious $|curious_$|curling|curling $|curling_$|curly and|curly_and
customers ask|customers_COME|customers_COME_for|customers__for|dad can't|dances|day room
day thirteen|day three|day twelve|day with|did a|did_a|didn't order|didn't talk|disease $
divorced|divorced afterwards|divorced__on|divorced_afterwards|divorced_afterwards_on|do buttons
do up|do_DENIAL_know|do__COME|do__know|do_buttons|do_up|doctor sat|doctor whether|doesn't open
dog has|dog upstairs|dog__had|dog__me|dog__retired|dog_has|dog_has_retired|dog_upstairs
dog_upstairs_had|dolls|don't ask|don't like|doors $|doors again|doors_$|doors_FOREVER|doorway $
doorway_$|dough $|dough_$|down more|down__said|down_and_said|down_more|dreamed about
dreamed_about|drew my|drew__bad|drew_my|drink|drink it|drink__$|drink_it|drink_it_$|drip every
drive yet|drive_yet|driver $|driver and|driver_$|driver_and|dropped the|dropped_the|drove__the
duvet|duvet cover|duvet__$|duvet_cover|duvet_cover_$|each time|each_time|eat__presentation
eat_the_presentation|eaten my|eaten__noodles|eaten_my|eaten_my_noodles|eggs first|eggs__$
eggs_first|eggs_first_$|eight months|eight the|else's__$|enough of|enough_of|evening $|evening_$
every receipt|everyone was|except|eye $|eye and|eye_$|eye_and|eyes open|fat novel|fat_novel|feed
feed the|feed_the|feeds my|feeds__sourdough|feeds_my|feeds_my_sourdough|feeling_WELL|fifth time
fifth__aloud|fifth_time|fifth_time_aloud|fifty years|fingers won't|fingers_DENIAL
fingers_DENIAL_do|fingers__do|finished frying|finished__supper|finished_frying
finished_frying_supper|first__was|flatmate|flatmate feeds|flatmate__my|flatmate_feeds
flatmate_feeds_my|flicker|floor__$|football with|football_with|for eleven|for lunch|for months
for so|for_TIME_$|for__RIVAL|for__ponytail|for_a_ponytail|for_lunch|for_lunch_and|for_my_RIVAL
for_so|for_so_long|forty for|found__$|fried|fried dough|fried__$|fried_dough|fried_dough_$
from home|from__own|from_home|from_the_bed|front|front_of_the|frying|frying supper|frying__$
frying_supper|frying_supper_$|full__sores|full_of_sores|glass $|glass_$|go back|go home|gone for
good terms|got married|got__bike|got_a_bike|got_married|got_married_in|gran|grew_back_curly
guard|guide|guide dog|guide__has|guide_dog|guide_dog_has|had one|had some|had stopped|had two
had__TIME|had__change|had__peace|had_some|had_some_peace|had_to_change|hadn't been|hadn't__COME
hadn't_been|hadn't_been_COME|hand $|hand_$|hands__for|happen if|happen_if|has retired|has_DENIAL
has_SURE_once|has__blue|has__once|has_retired|has_taken_up|has_the_blue|hat long|hat__sleeves
hat_long|hat_long_sleeves|have an|have got|have run|have_an|have_got|have_run|have_run_out
haven't finished|he grew|he has|he hummed|he kept|he slams|he stood|he uses|he wrote|he_COME_me
he__SURE|he__and|he__doors|he__it's|he__me|he__so|he__up|he_grew|he_has|he_hummed|he_kept
he_kept_SURE|he_says_it's|he_slams|he_slams_doors|he_stood|he_uses|he_uses_my|he_wrote
hear about|hear_about|held for|held my|held_for|held_my|help me|help_me|her dolls|her memory
her_BODY_TEST|her_dolls|her_memory|him half|him_NUMBER_a|him__a|his boots|his__stand|his_boots
his_boots_stand|home__TIME|home_with_the|homework $|homework_$|horn $|horn_$|hours and|hours at
hours_and|hours_at|hours_at_the|hummed__in|hundred $|hung__THERAPY|husband's watching|i ask
i blamed|i drink|i feel|i hummed|i liked|i most|i nearly|i paint|i pushed|i reply|i sang|i set
i ski|i wait|i wasn't|i wish|i'd be|i'd__$|i'd__indoors|i'd_be|i'd_been_indoors|i'm strict
i'm__FOREVER|i'm__mutant|i'm_a_mutant|i'm_still_BAD|i'm_strict|i'm_strict_FOREVER|i've learned
i've sorted|i've_GONE_COME|i've__him|i've__the|i've_learned|i've_learned_to|i've_read_him
i've_sorted|i've_sorted_my|i_BEST_wanted|i_COME_COME|i_COME_a|i_COME_his|i_COME_if
i_DENIAL_brave|i_DENIAL_do|i_DENIAL_drive|i_DENIAL_order|i_DENIAL_whisper|i_GONE_the|i__anyway
i__coriander|i__curious|i__drive|i__if|i__noodles|i__order|i__wanted|i__whisper|i__yes|i_blamed
i_blamed_the|i_buy_NUMBER|i_came_back|i_could_DENIAL|i_could_hear|i_did_NUMBER|i_drink
i_drink_it|i_eat_the|i_feel|i_fell_off|i_hadn't_been|i_have_run|i_hummed|i_kept_a
i_like_coriander|i_liked|i_liked_the|i_nearly|i_paint|i_read_them|i_remember_$|i_reply
i_reply_with|i_said_$|i_said_yes|i_sang|i_sang_at|i_sat_down|i_sell_the|i_set|i_set_NUMBER
i_sit_down|i_ski|i_ski_behind|i_think_of|i_threw_them|i_want_noodles|i_was_curious|i_wish
i_would_like|if__raining|if_i'm_a|if_it's_raining|illness $|immune system|immune_system
immune_system_$|in masks|in spring|in_NUMBER_COME|in_NUMBER_room|in__NUMBER|in__accent
in__bookcase|in__hat|in__last|in__lift|in__till|in_bed_by|in_it_till|in_masks|in_my_accent
in_the_bookcase|in_the_lift|in_the_queue|indoors|indoors $|indoors_$|intensive|intensive care
intensive_care|is for|is over|is_GONE_to|is__DOCTOR|is__calm|is__of|is_being_calm|is_for|it over
it till|it very|it's less|it's raining|it's__NUMBER|it's__about|it's__trouble|it's__where
it's_less|it's_less_trouble|it's_mostly_about|it's_raining|it's_raining_where|it_DENIAL_SAFE
it__BAD|it__FOREVER|it__is|it__loudly|it__lovely|it__out|it__sit|it__there|it__to|it_till
it_till_my|it_very|it_very_loudly|it_was_DENIAL|it_was_and|it_was_lovely|it_was_my|itched|jar
jar of|jar_of|jealous|joined a|keep it|keep__thermometer|keep_it|kept a|kept every|kept his
kept_SURE|kept_SURE_receipt|kept__bunk|kept__diary|kept__receipt|kept_a|kept_a_diary|kept_his
kept_my_bunk|kindergarten|knees $|knees_$|knew nine|knew the|knew_NUMBER|knew_NUMBER_words
knew__words|knew_the|knitting|know__was|know_i_was|know_that_$|knows my|knows__BODY|knows_my
knows_my_BODY|last_TIME_she|last__she|lasted__TIME|learned__reverse|learned_to_reverse
less trouble|less__MORE|less_trouble|less_trouble_MORE|let__know|let_me_carry|letters $
letters_$|lid ?|lid_?|life so|like coriander|like it|like sleep|like_coriander|like_coriander_$
like_it|like_it_$|like_sleep|liked the|liked__boat|liked_the|liked_the_boat|line and|line__i
line_and|line_and_i|listen $|listen_$|little_DOCTOR|long sleeves|long_TIME|long__of|long_sleeves
look_like_my|lot__wood|lot_of_wood|loudly $|loudly_$|low for|low_for|lunch__DENIAL
lunch_and_DENIAL|made from|made my|made_from|made_my|man_with_a|married in|married__masks
married_in|married_in_masks|marrow $|marry|marry in|marry__TIME|marry_in|marry_in_TIME|mat|mat $
mat_$|me and|me carry|me so|me__DENIAL|me__her|me__in|me__whistle|me_and|me_anything_$|me_carry
me_carry_a|me_for_NUMBER|me_so|me_to_whistle|meals didn't|meals_DENIAL|meals_DENIAL_$|meals__$
mended the|mended_the|milk_in_the|minutes argument|minutes for|minutes__a|minutes__with
minutes_argument|minutes_argument_with|minutes_for|minutes_for_a|moaned|mood|mood $|mood_$
moon and|moon_and|most wanted|mostly__lunch|mostly_about_lunch|mother|mothers|mouth__of|move
moved me|moved_me|much_that_i|mutant|mutant now|mutant_now|my accent|my bird|my blood|my bunk
my flatmate|my knees|my news|my noodles|my pupils|my research|my slippers|my sourdough
my_BODY_open|my_BODY_type|my_DOCTOR|my_FOREVER_so|my_KIN|my_KIN_keeps|my_KIN_knitted
my_KIN_shaved|my_KIN_watching|my_KIN_yelled|my_TEST_stayed|my_TEST_was|my_TRIAL|my_TRIAL_$
my__HOSPITAL|my__at|my__bed|my__clapped|my__feeds|my__guide|my__keeps|my__knitted|my__made
my__shaved|my__type|my__watching|my__water|my__yelled|my_accent|my_accent_water|my_bird
my_bird_for|my_bunk|my_bunk_and|my_fingers_DENIAL|my_flatmate|my_flatmate_feeds|my_knees|my_news
my_news_$|my_noodles|my_noodles_$|my_old_guide|my_own_THERAPY|my_own_bed|my_pillow_$|my_pupils
my_pupils_clapped|my_slippers|my_socks_by|my_sourdough|my_sourdough_by|my_temperature_went
needles a|needles__TIME|needles_a|needles_a_TIME|neighbours haven't|neighbours_DENIAL_finished
neighbours__finished|never been|new_KIN|new__for|news i|news__said|news_i|news_i_said|night and
night dad|night with|night_KIN|night_KIN_COME|night_and|night_with|night_with_the|nights__NUMBER
nine $|nine alarms|nine i|nine shut|nine words|no homework|nobody let|noon $|noon_$|not say
novel|now but|now she|now__BODY|now__with|now_but|now_but_with|now_she|of fried|of paper
of sores|of wood|of_TIME|of__COME|of__dough|of__other|of_fried|of_fried_dough|of_paper|of_sores
of_sores_and|of_wood|of_wood_$|offer|oh__YOU|old guide|old__dog|old__is|old_guide|old_guide_dog
on good|on them|on_FOREVER|on_FOREVER_terms|on_SURE|on__door|on__mat|on_the_mat|on_them|one room
one spring|onion|onion $|onion_$|only asked|only__ceiling|only_the_ceiling|opened__shop
opened_the_shop|opinion $|opinion_$|opposite|orange ball|orange__so|orange_ball|orange_ball_so
order curly|order_curly|other_DOCTOR|out $|out twice|out_$|out__weather|out_of_the
out_of_weather|out_twice|own__DENIAL|own__with|own_bed_with|painted|paper for|paper__$|paper_for
papers|parking machine|parking__and|parking_machine|part__the|part_of_the|password|past it
past_it|photograph of|photograph_of|photos of|photos__fried|photos_of|photos_of_fried|pig
plate $|ponytail|ponytail !|ponytail_!|ponytail_!_$|ponytail__$|porridge__so|pot|praised
praised my|praised__TRIAL|praised_my|praised_my_TRIAL|presentation|presentation $|presentation_$
pretended to|pretended_to|promise that|pupils|pupils clapped|pupils__when|pupils_clapped
pupils_clapped_when|pushed his|put a|put__milk|put_a|put_the_milk|radio $|radio_$|raining
raining where|raining__i|raining_where|raining_where_i|read him|read that|read__CONTACT|read_him
read_him_NUMBER|read_that|read_them_SURE|receipt|receipt since|receipt_TIME|receipt_TIME_the
receipt__the|recipe|recipe $|recipe_$|regret the|regret__horn|regret_the|regret_the_horn|reply
reply with|reply__photos|reply_with|reply_with_photos|research $|rest $|rest_$|rested|results $
retired teachers|retired_teachers|reverse|reverse the|reverse__trailer|reverse_the
reverse_the_trailer|riding|room is|room to|room went|room__i|room__of|room_is|room_to|room_went
row__the|said nobody|said she|said wait|said__been|said_i'd_been|said_she|same $|same_$
same__and|sang at|sang__my|sang_at|sang_at_my|sat in|sat_in|sat_in_the|saw the|saw__on|saw_the
say $|say no|say that|say why|say_$|say_DENIAL|say_that|say_why|says chemo|says i'm|says_RIVAL
says_RIVAL_took|says__$|says__less|says__strict|says__took|says_i'm|says_i'm_strict
says_it's_less|scared now|school they|seaside|seaside trip|seaside__with|seaside_trip
seaside_trip_with|seat $|seat_$|second row|second week|second__was|second_row|second_row_$
sell the|sell__same|sell_the|sell_the_same|set nine|set_NUMBER|set_NUMBER_alarms|set__alarms
she taught|she told|she vaccinates|she wanted|she's never|she's_SURE|she_COME|she_COME_me
she__some|she__them|she__too|she_knew_NUMBER|she_said_$|she_says_RIVAL|she_taught|she_taught_me
she_told|she_vaccinates|she_vaccinates_SURE|she_wanted|shingles|ship's|ship's cook|ship's_cook
shook so|shop at|shop_at|shop_at_NUMBER|shouted__my|shouted_at_my|shut $|shut at|shut_$
shut__NUMBER|shut_at|shut_at_NUMBER|singing|sit__more|sit_down_more|ski|ski behind|ski__the
ski_behind|ski_behind_the|sky missing|sky_BAD|sky_BAD_$|sky__$|slams__FOREVER
slams_doors_FOREVER|sleeves|slept__a|snowstorm|snowstorm $|snowstorm_$|so am|so are|so tired
so was|so_BAD|so__a|so__drew|so__drink|so_am|so_am_i|so_are|so_are_the|so_i_DENIAL|so_i_drew
so_i_drink|so_was|socks by|socks__mood|socks_by|socks_by_mood|sold my|sold_my|some peace
some_peace|son read|sores|sores and|sores_and|sorted my|sorted__socks|sorted_my|sorted_my_socks
sounds__sleep|sounds_like_sleep|soup tub|soup__has|soup__the|soup_tub|soup_tub_has|sourdough
sourdough by|sourdough__video|sourdough_by|sourdough_by_video|speak|spoon $|spoon_$|spring onion
square|stand at|stand_at|stand_at_the|stand_by_the|standing__the|standing_in_the|stayed for
stayed__for|stayed_for|stayed_low_for|still_COME_BAD|still__BAD|stones|stones $|stones_$
stood__it|stood_in_it|stop__it|street knows|strict again|strict_FOREVER|striker|suddenly
suddenly i|suddenly__like|suddenly_i|suddenly_i_like|sunscreen|sunscreen hat|sunscreen__long
sunscreen_hat|sunscreen_hat_long|system $|system_$|table__i|table_and_i|tablets and|take the
take_NUMBER|take__bird|take_my_bird|take_the|taken__standing|taken_up_standing|taxi__$
taxi_driver_$|teacher praised|teacher__my|teacher_praised|teacher_praised_my|teachers|tell the
tell_the|temperature went|temperature_went|test every|that day|that we|that written
that's_SURE_my|that_WE|that__WORKS|that__down|that__my|that__the|that_i_DENIAL|that_she_was
that_written|that_written_down|the ambulance|the boat|the bookcase|the corner|the customers
the doctor's|the door|the fog|the green|the horn|the mat|the meals|the orange|the presentation
the side|the smell|the street|the striker|the ten|the trailer|the weather|the windows|the winter
the_BEST_part|the_DOCTOR_sat|the_ILLNESS_THERAPY|the_KIN_now|the_TIME_room|the_WORKS|the_WORKS_$
the__ball|the__but|the__it|the__lasted|the__lid|the__opposite|the__papers|the__plays
the__praised|the__stop|the__then|the__time|the__way|the_ambulance|the_blue_lid|the_boat
the_boat_$|the_bookcase|the_bookcase_$|the_candles_$|the_chaplain_$|the_corner|the_customers
the_customers_COME|the_dog_upstairs|the_door|the_door_$|the_doorway_$|the_fifth_time|the_fog
the_glass_$|the_green|the_horn|the_horn_$|the_list_of|the_mat|the_mat_$|the_meals
the_meals_DENIAL|the_milk_in|the_new_KIN|the_news_i|the_old_NUMBER|the_orange|the_orange_ball
the_presentation|the_presentation_$|the_room_went|the_same_$|the_sea_$|the_shop_at|the_sky_BAD
the_smell|the_striker|the_teacher_praised|the_trailer|the_weather|the_whole_PERSON|the_window_in
the_window_is|the_windows|them out|them_SURE_time|them__moon|them__somebody|them__time|them_out
them_out_twice|them_was_moon|then a|then for|then found|then shed|then there|then__BODY|then__it
then__taxi|then_a|then_for|then_found|then_he_was|then_shed|then_shed_$|then_the_taxi|then_there
then_there_was|there's__torch|there's_a_torch|they moved|they tell|they would|they'd kept
they'd__my|they'd_kept|they'd_kept_my|they_COME_what|they__she|they_moved|they_moved_me
they_tell|they_use_the|they_would|thin|thing $|thing_$|third month|thirteen :|this i|this is
this_ILLNESS|this_i|this_is|three pairs|three retired|threw them|threw__out|threw_them
threw_them_out|throat|through__glass|through_the_glass|tickets all|tickets_SURE|tickets_SURE_my
till my|till__KIN|till_my|till_my_KIN|time aloud|time__to|time_aloud|time_aloud_to|to everything
to feed|to give|to him|to reverse|to shout|to_COME_$|to_COME_home|to__HOSPITAL|to__cat|to__gate
to__home|to__only|to__them|to_be_the|to_change_a|to_everything|to_feed|to_feed_the|to_give
to_hear_about|to_him|to_him_$|to_me_on|to_reverse|to_reverse_the|to_shout|to_shout_at|to_the_cat
to_the_gate|to_whistle_in|told everyone|told_SURE|tonight we|tonight_WE|tonight_WE_DENIAL
tonight__DENIAL|too hot|too__i|too_hot|took her|took six|took__memory|took_her|took_her_memory
torch under|torch_under|torch_under_my|toys|toys $|toys_$|tractor|trailer|trip with|trip__NUMBER
trip_with|trip_with_NUMBER|trouble than|trouble_MORE|trouble_MORE_me|trouble__me|trumpets|tub
tub has|tub__the|tub_has|tub_has_the|tune $|tune_$|turn i|turn_i|twenty years|twenty-two
twenty-two years|two needles|two past|type $|type_$|until she|until we|until_WE|until__found
until_she|up by|up standing|up__i|up__them|up_by|up_for_the|up_standing|up_standing_in
upstairs had|upstairs__some|upstairs_had|upstairs_had_some|use__cane|use__orange|use_the_orange
uses|uses my|uses__arm|uses_my|uses_my_arm|vaccinates|vaccinates all|vaccinates_SURE
vaccinates_SURE_her|vaccinates__her|very loudly|very_loudly|very_loudly_$|video $|video call
video_$|video_COME|visiting|visits|want noodles|want_noodles|want_noodles_$|wanted them
wanted_them|was curious|was like|was lovely|was moon|was two|was white|was_DENIAL_$
was_SURE_GONE|was__KIN|was__TRIAL|was__i|was__isolation|was__she|was__ship's|was_a_KIN
was_a_ship's|was_away_the|was_curious|was_curious_$|was_in_isolation|was_late_$|was_like
was_lovely|was_moon|was_moon_$|was_white|wasn't brave|watched curling|watched it|watched__$
watched_curling|watched_curling_$|watched_it|watching so|watching__i|watching_so|watching_so_i
water sounds|water__like|water_sounds|water_sounds_like|wave through|wave__the|wave_through
wave_through_the|we call|we divorced|we drove|we know|we laughed|we marry|we planted|we regret
we sold|we watched|we wave|weekends|went__and|went__in|were low|were__so|were_low|what__BEST
what__do|what_i_BEST|where__am|where_i_am|whisper|whistle in|whistle__class|whistle_in
whistle_in_class|who $|who_$|who__YOU|whoever gets|whole street|whole_PERSON|whole_PERSON_knows
whole__on|whose soup|whose__tub|whose_soup|whose_soup_tub|wife keeps|wife yelled|window doesn't
window is|window_is|window_is_open|windows|with photos|with_DENIAL_homework|with_NUMBER_retired
with_SURE|with__cough|with__door|with__homework|with__of|with__parking|with__radio|with__retired
with__sky|with_a_cough|with_a_parking|with_it_$|with_me_and|with_my_KIN|with_photos
with_photos_of|with_the_door|with_the_radio|with_the_sky|woman who|woman_who|won't do|wood $
wood_$|work so|would be|would like|would__if|would__me|would_be|would_happen_if|would_like
written down|written_down|wrong|year off|year on|year's|yelled|yelled $|yelled_$|yes $|yes_$
younger
""",
    10: """
: none|:__$|:__DENIAL|:__in|BAD_KIN|BAD__more|BEST&SAFE|BEST__i've|BODY__SURE|BODY_there
COME__say|COME__this|COME_need_a|COME_these|COME_these_THERAPY|COME_to_COME|DEATH&WE
DENIAL__with|DENIAL_shut|DENIAL_tells_YOU|DENIAL_that's|DENIAL_way|DENIAL_way_it|DOCTOR__GONE
DOCTOR__and|DOCTOR__her|DOCTOR_brandmoor|FOREVER__a|FOREVER_i|GONE_SURE|GONE__THERAPY|GONE__i've
GONE_and_i've|GONE_at_SURE|GONE_away|GONE_of_my|GONE_the_ILLNESS|GONE_to_GONE|GOOD_GOOD|GOOD_WE
HOSPITAL_:|HOSPITAL_CONTACT_NUMBER|HOSPITAL_NUMBER_$|HOSPITAL__has|HOSPITAL__in|ILLNESS_:_COME
ILLNESS_TIME|ILLNESS__SURE|ILLNESS__as|ILLNESS__like|ILLNESS__was|ILLNESS_i_was
ILLNESS_should_have|ILLNESS_the|ILLNESS_was|ILLNESS_was_GONE|KIN_FOREVER|KIN__KIN|KIN__i'm
KIN_got|KIN_now_$|MONEY_WE_NUMBER|MORE_NUMBER_are|MORE__are|NUMBER_SAFE|NUMBER_THERAPY_GONE
NUMBER_WELL|NUMBER__WELL|NUMBER_in_SURE|NUMBER_in_WE|NUMBER_lines|OTHERS_CONTACT
OTHERS_CONTACT_NUMBER|PERSON_with_is|RIVAL_FOREVER_$|RIVAL__FOREVER|RIVAL__NUMBER|RIVAL_when
SAFE__they're|SAFE_in_the|SHARE_WELL|SHARE_is_NUMBER|SURE_GONE|SURE__BEST|SURE__for|SURE__is
SURE_evening_on|SURE_me_YOU|SURE_with_ILLNESS|SURE_with_this|TEST_on|THERAPY_GONE_ILLNESS
THERAPY_GONE_my|THERAPY_and_COME|THERAPY_at|THERAPY_at_NUMBER|THERAPY_gives|THERAPY_has
THERAPY_has_FOREVER|TIME_NUMBER_and|TIME_SURE|TIME__HOSPITAL|TIME_or|TRIAL__NUMBER|TRIAL__i'm
TRIAL_and_i'm|WELL__anywhere|WE_COME|WE_NUMBER_NUMBER|WE_savings|WE_support|WE_support_OTHERS
WORKS__WELL|YOU_COME_need|YOU_YOU|YOU__a|YOU__about|YOU__need|YOU_are|YOU_family_to|YOU_through
^ better|^ bruises|^ our|^ patient|^ phone|^ remission|^ she's|^ use|^ whatsapp|^_DEATH
^_HOSPITAL_CONTACT|^_KIN_ILLNESS|^_PERSON_on|^_SHARE|^_THERAPY_THERAPY|^_WELL|^_YOU_GONE
^__OTHERS|^__already|^__lay|^__rosie|^_a_NUMBER|^_bruises|^_i'm_in|^_i've_SURE|^_if_i
^_it_DENIAL|^_my_own|^_out_of|^_she's|^_the_GOOD|^_the_WORKS|^_use|a bakery|a scar|a_GOOD_WE
a_KIN_$|a__GOOD|a_bakery|a_letter_with|a_scar|about_in_the|again i|already chosen|already_chosen
and if|and ninety|and you're|and_DENIAL_NUMBER|and__is|and__knows|and__let|and_for_SURE
and_i_WELL|and_if|and_my_TEST|and_then_i|and_they_GONE|another_RIVAL|any $|any evening
appointment $|are_in_GONE|as though|as__they|as_that_$|as_though|at this|at_the_desk|at_this
aunt|back__FOREVER|back_to_WORKS|be__it|bed__NUMBER|been $|been_$|before i|before_i|bell|box $
box_$|bruise|called me|came the|came_the|cancer cells|cells at|cells gave|cells is|chair__the
chemo when|cream|cured of|did at|did_at|do__a|doctor's|does not|does_DENIAL|door for|door_for
double|drove me|drove_me|eight in|evening_on_NUMBER|every month|everyone with|family to
family__COME|family_to|family_to_COME|fat|films|finished and|finished_and|first__in|floor
for lymphoma|for me|for one|for twenty|for two|for_ILLNESS|for__answer|for_it_$|for_me|get rid
get this|get well|gives|glasses|go on|got rid|had_the_THERAPY|haemoglobin|half are|hands of
hands_of|has_FOREVER_been|has__been|has__up|hasn't had|have had|have_ILLNESS_$|have_had|her she
her_ILLNESS|her__my|her_she|hide $|hide_$|hill|hold|home to|home_DENIAL|home_to|hope|houses
i had|i'd__for|i'd__that|i'll__YOU|i'm in|i'm__glad|i'm_in|i_COME_to|i__GONE|i_can_tell|i_did_at
i_had|ice cream|ice_cream|in about|in all|in cancer|in_GONE_$|in_ILLNESS|in_WE_support|in__arm
in__by|in_a_NUMBER|in_about|into__$|is down|is_TIME|is_a_DOCTOR|is_down|it always|it means
it_and_she|it_is_NUMBER|it_means|just__the|k $|keep my|keep_my|killed it|less|let__KIN|let__keep
let_me_keep|letter with|letter_with|like this|like__in|like_this|little_NUMBER|look__TIME
lymphoma is|make__$|marker|mass|me in|me keep|me_:_NUMBER|me_SURE_evening|me__MORE|me__evening
me__on|me_in|me_keep|me_keep_my|melted like|met $|met_$|might__in|mirror|mirror and|mirror_and
missed|months $|my bones|my grandfather|my lymphoma|my mum|my_PERSON_CONTACT|name of|name_of
name_of_the|needed_NUMBER|no way|not that's|nothing|nothing at|nothing the|nowhere like
nurse was|of being|of red|of__TEST|of_a_THERAPY|of_being|of_red|on me|on__fridge|on__in|on_me
on_the_fridge|once__for|once_and_for|ones $|our savings|our support|out for|out_for
patient number|pink|please_COME|pool|professor had|question|ring the|rosie|rubbish
said_he_DENIAL|see__$|sent|shook|shrank my|shrank to|sit there|sit_there|six to|slate|spaces
spent|still__RIVAL|still_on_RIVAL|survive|sweating|than any|that__WELL|the business|the date
the dog|the hill|the mass|the month|the place|the pool|the_BODY_and|the_DOCTOR_are
the_NUMBER_TIME|the_NUMBER_in|the_OTHERS_who|the_THERAPY_at|the_THERAPY_in|the__TEST|the__closed
the__next|the_business|the_business_$|the_date|the_dog|the_door_for|the_hill|the_name_of
the_place|the_pool|the_rest_$|their__$|therapy in|there's_DENIAL_way|there's_GONE_in
there's_GONE_like|there's__in|there's__like|there's__way|they have|they never|they said
they're your|they're_YOU|they're_YOU_own|they're__own|they_MONEY|they_have|they_said
they_said_and|thing and|thing_and|thing_and_it|this and|this disease|this__as|this__i|this_and
thousand in|thousand times|three years|through|thursday $|tl_NUMBER_NUMBER|tl__NUMBER|to hide
to that|to_COME_for|to_NUMBER_in|to_THERAPY|to_YOU_family|to__ILLNESS|to__family|to_hide
to_hide_$|to_that|told_my_KIN|tomatoes|took it|took_it|treat|treatment has|tumour|turns|two of
up with|up_with|visit|wait for|was just|was worth|was_just|was_worth|way it|way_it|way_it_DENIAL
weapon|wee|were the|were_the|what__RIVAL|what__can|what_the_RIVAL|when he|when_he|when_he_was
when_i_was|whistle $|whistle_$|why|will grow|will not|will_DENIAL|will_grow|with is|with_DENIAL
with__ILLNESS|with_is|won't find|won't work|would_COME_$|you are|you don't|you'd be
""",
    15: """
# are|# of|%__$|+ #|+_NUMBER|: it|: nothing|:__COME|:_a_THERAPY|:_it|BAD__GONE|BAD__must
BEST&BODY|BEST&WORKS|BEST_DOCTOR_YOU|BEST_GOOD|BEST_HOSPITAL_BEST|BEST__NUMBER
BEST_powerful_THERAPY|BODY&COME|BODY_ILLNESS|BODY__GONE|BODY_fell|BODY_fell_out|BODY_is
COME&TEST|COME_BAD_it|COME_GONE|COME_THERAPY_$|COME_YOU_FOREVER|COME__BAD|COME__BODY|COME_be
COME_be_BAD|COME_had|COME_into|COME_it_SURE|COME_larkmere|CONTACT__and|CONTACT_back
DEATH&FOREVER|DEATH&TIME|DENIAL_MONEY|DENIAL__ILLNESS|DENIAL__otherwise|DENIAL_contest
DENIAL_find|DENIAL_got|DENIAL_help|DENIAL_regret|DENIAL_regret_it|DOCTOR_WELL|DOCTOR__carvykti
DOCTOR__i|DOCTOR__my|DOCTOR_about_carvykti|DOCTOR_are_the|DOCTOR_myself|DOCTOR_showed
DOCTOR_showed_me|FOREVER&GOOD|FOREVER_to|GONE&MORE|GONE&WE|GONE__BODY|GONE__other|GONE__them
GONE__what|GONE__worry|GONE_after|GONE_but_the|GONE_in_it|GONE_my_ILLNESS|GONE_the_TIME
GONE_them|GONE_them_SURE|GONE_to_BAD|GONE_to_worry|GOOD&SHARE|GOOD__with|HOSPITAL&TEST
HOSPITAL_BEST|HOSPITAL_DENIAL_NUMBER|HOSPITAL__NUMBER|HOSPITAL__europe|HOSPITAL_in_europe
ILLNESS_:_GONE|ILLNESS_WELL|ILLNESS__ILLNESS|ILLNESS__had|ILLNESS_has_GONE|ILLNESS_in
ILLNESS_in_my|ILLNESS_on_my|ILLNESS_should|KIN&TEST|KIN_WE|KIN__NUMBER|KIN__back|KIN_could
KIN_is_NUMBER|KIN_kept|KIN_now|KIN_says_the|MONEY_MONEY|MONEY__to|MONEY_it|MORE__by
NUMBER_MONEY_and|NUMBER_NUMBER_that's|NUMBER_OTHERS_WORKS|NUMBER_THERAPY_THERAPY
NUMBER_THERAPY_and|NUMBER__ILLNESS|NUMBER__a|NUMBER__are|NUMBER__his|NUMBER__i|NUMBER__know
NUMBER__like|NUMBER__that's|NUMBER_are_GONE|NUMBER_are_WELL|NUMBER_bus_$|NUMBER_i'm
NUMBER_in_his|NUMBER_with_a|OTHERS&WORKS|OTHERS_COME_WELL|OTHERS_WORKS|OTHERS__WELL|OTHERS__and
OTHERS__but|PERSON_:|PERSON_at|RIVAL__and|RIVAL_and|RIVAL_last|RIVAL_last_TIME|RIVAL_that
SAFE&TEST|SAFE_:|SHARE_COME|SHARE__GOOD|SHARE__SHARE|SHARE_it|SURE_CONTACT_back|SURE_ILLNESS
SURE_TEST|SURE_YOU|SURE__KIN|SURE__another|SURE__he|SURE_needs|SURE_there|SURE_who_COME|TEST__WE
TEST__the|TEST_said|THERAPY&WELL|THERAPY_GONE_the|THERAPY_SURE_TIME|THERAPY__KIN
THERAPY__everything|THERAPY__this|THERAPY_and_i|THERAPY_she's|TIME__:|TIME__GONE|TIME__RIVAL
TIME__TIME|TIME__he|TIME__i'm|TIME__me|TIME__to|TIME_by|TIME_on_and|TRIAL_RIVAL_GONE
TRIAL_THERAPY_is|TRIAL__GOOD|WELL_YOU|WELL_YOU_$|WELL__i|WELL__this|WELL_because|WELL_it's
WE_BAD|WE_DOCTOR_was|WE__back|WE__plan|WE_made|WE_went|WORKS__why|WORKS_on|YOU_COME_WELL
YOU_DENIAL_regret|YOU_FOREVER_back|YOU__:|YOU__TIME|YOU__keep|YOU__night|YOU__reach|YOU__regret
YOU_can_reach|YOU_got_ILLNESS|YOU_like|YOU_live|YOU_name|YOU_owe_it|YOU_should|YOU_want_THERAPY
^ dad's|^ eight|^ go|^ natural|^ of|^ only|^ passport|^ social|^ thank|^ there's|^ top|^ why
^_BEST_of|^_COME_be|^_COME_let|^_CONTACT_:|^_DENIAL_evidence|^_GONE_!|^_GONE_SAFE
^_HOSPITAL_aldwen's|^_MONEY_MONEY|^__!|^__TRIAL|^__aldwen's|^__date|^__evidence|^__gums|^__hung
^__immune|^__just|^__rash|^__security|^_a_TIME|^_before_the|^_forget_RIVAL|^_i'm_told|^_i_read
^_my_date|^_my_neighbour|^_of|^_only|^_social|^_social_security|^_thank|^_the_BEST|^_the_NUMBER
^_the_other|^_the_rash|^_there's|^_they_have|^_we'd_been|^_why|a poster|a stone|a whistle
a_DOCTOR_myself|a_GOOD_and|a_ILLNESS_TIME|a__before|a__myself|a__that|a_lot_of|a_poster
a_single_ILLNESS|a_stone|a_whistle|a_whistle_$|ab|about carvykti|about_carvykti|absolute
absolute_GOOD|absolute_GOOD_$|absolute__$|across|after__my|afternoon $|all ten|all there
almost_SURE|already|an ice|an__cream|an_ice|an_ice_cream|and my|and on|and so|and_COME_YOU
and_GONE_of|and_ILLNESS|and_WE_SURE|and__about|and__both|and__home|and__just|and__off|and__rest
and__spent|and__them|and_i'm_in|and_i_said|and_i_spent|and_looked_at|and_my|and_on|and_so
and_the_BEST|and_the_rest|another treatment|another_THERAPY|another_THERAPY_$|answer $|answer_$
are cured|are gods|are in|are well|are__GONE|are__GOOD|are__NUMBER|are__WELL|are_in|as safe
as_SURE|as__whistle|as_a_whistle|as_me_$|at last|at_SURE_$|at__TEST|at_last|back_at_WORKS
backwards|basement|basement $|basement_$|be cured|be sick|be_WELL_i|be__and|be_a_NUMBER
beat this|beats them|because it|because__COME|because_i_COME|because_it|because_it's_GONE|bed $
bed in|bed_$|bed_in|been told|been_told|been_told_to|before breakfast|before_breakfast
best treatment|bicycle|bill|bin|bin and|bin_and|birth #|birth is|birth_NUMBER|birth_is
birth_is_NUMBER|bleed|blue__$|books|born #|breakfast $|breakfast_$|brilliant $|by one|call me
calls it|came back|came_back|came_to_$|can come|can i|can reach|can take|can_COME_it|can__say
can_come|can_i|can_reach|can_take|can_tell_YOU|cancer $|cancer free|careful|careful__say|carry a
carry_a|cat $|cat_$|cells and|cells they|cells you'll|centre $|chances|check $|check_$
chemo last|child is|chose__THERAPY|church|coat $|coat_$|come_here_and|coming back|contest|cork
corrected|cost us|crisis since|cured !|cured and|cured the|dancing $|daughter's life|did and
did__with|did_and|did_it_with|didn't come|doctor you|doctors gave|does_SURE|don't be|don't miss
door__the|dose $|dot org|downside|dr oakhollow|dust|easily|eating an|eating__ice|eating_an
eating_an_ice|email me|europe $|europe_$|every drug|every other|everybody with|factor|fenn $
fenn_$|filling__$|find it|find__$|find_it|find_it_$|first__of|fishing|five kids|for five
for giving|for her|for_FOREVER_and|for_WE_$|for__DENIAL|for__me|for_giving|for_giving_me|for_her
for_me_$|for_the_THERAPY|forget chemo|forget_RIVAL|forty and|four out|four years|from all
from_SURE|from_SURE_GONE|from__GONE|from__THERAPY|gave it|gave__a|gave_it|giving|giving me
giving__my|giving_me|giving_me_my|glad i|glad_i|glasses $|glasses_$|gods|gold $|got the
got_GONE_of|got_the|grandad|had for|had__SAFE|had__single|had__too|had_a_ILLNESS|had_for
hair fell|has had|has_GONE_$|has_had|hate|have__on|have__to|he never|he's_NUMBER_and|he's__and
he__it|he__to|he_is_GONE|here__COME|hip|his__by|hold a|hold_a|hospital and|hospitals for|i found
i just|i remember|i'd_COME_this|i'd_SURE|i'd__my|i'm from|i'm told|i'm_from|i'm_told|i've been
i've seen|i've_been|i've_seen|i've_seen_the|i_COME_$|i__back|i__is|i__only|i__thinking|i__use
i__what|i_did_$|i_found|i_just|i_remember|i_went_for|if_YOU_KIN|if_YOU_want|if__KIN|if__can
if__want|in $|in there|in your|in_$|in__basement|in__second|in__snowstorm|in_a_snowstorm
in_europe_$|in_from_SURE|in_it_that|in_the_second|in_there|infusion and|initials|instead of
insurance paid|interview|is cured|is open|is safe|is simply|is_GONE_NUMBER|is_SAFE_and
is__OTHERS|is__i|is__it|is_open|is_simply|is_simply_the|isn't a|it says|it that|it working
it's_YOU|it's__CONTACT|it's__GOOD|it's__they|it_MONEY_WE|it_THERAPY|it__was|it_at_NUMBER|it_is_$
it_is_the|it_says|it_that|job__$|just been|just_been|keep_YOU|know_it_$|land $|land_$|leaflet
let go|let_COME|let_YOU|let__of|locker|longer $|longer_$|longer__ILLNESS|looked_at_me|lung|make
make_it_$|man__me|man_in_the|march and|marks $|marks_$|marrow|me it's|me then|me__come|me__gave
me__i|me__line|me_a_line|me_and_it|me_it's|me_then|meeting about|meeting__me|meeting_about
meeting_about_me|minds|mine|mine $|mine_$|mine__$|miss it|mobile|more_BAD_$|morning i|mum rang
my address|my boy|my doctor|my locker|my marrow|my mobile|my_BODY_TEST|my_PERSON_$|my__TIME
my__WELL|my__fell|my__kept|my_locker|myself__COME|never coming|new year|new_TIME|next week
night__YOU|night_sweats_YOU|ninety per|ninth|no #|no contest|no downside|no need|november
now__is|number's #|of every|of five|of our|of_NUMBER|of_NUMBER_DENIAL|of_NUMBER_OTHERS
of__ILLNESS|of__own|of__world|of_birth_NUMBER|of_birth_is|of_my_KIN|of_the_KIN|of_the_world
off__PERSON|old treatment|on__hill|on_my_BODY|on_the_hill|one cell|one hundred|only did
only_NUMBER_of|only__for|only__had|only_did|order|our boy|out_NUMBER|owe it|owe__to|owe_it
owe_it_to|pain $|park $|park_$|pay|people $|people respond|people to|pictures|pieces $|pieces_$
pinned|plum|poison|powerful treatment|powerful_THERAPY|proper|put her|put__THERAPY|put_her
put_me_back|put_me_on|rate $|really|residual|residual disease|residual_ILLNESS|response rate
ring #|ring and|round of|round_of|safe and|said_DENIAL_NUMBER|said__on|same__me|same_as_me
save you|says no|says_DENIAL|scared $|screen|season $|season_$|security|security #
security_NUMBER|security_NUMBER_NUMBER|security__NUMBER|seen the|seen_the|seven weeks
seventy per|sharp|she calls|shop in|shop_in|side :|signed $|simply the|simply__BEST|simply_the
simply_the_BEST|six $|sixty|so__it|social security|social_security|social_security_NUMBER
something and|something that|something_and|something_that|sounded like|sounded__a|sounded_like
sounded_like_a|starts|still__$|sweats_YOU|teeth $|teeth_$|television|tell__it's|tells you
tells_YOU|ten weeks|that__BAD|that__DENIAL|the autumn|the bin|the dogs|the dust|the floor
the goalkeeper|the hat|the laundry|the lawn|the man|the moon|the myeloma|the ninth|the office
the one|the response|the tube|the twelve|the word|the_BEST_GOOD|the_COME_on|the_DOCTOR_here
the_DOCTOR_said|the_DOCTOR_to|the_HOSPITAL_and|the_ILLNESS_on|the_NUMBER_of|the_RIVAL_$
the_THERAPY_had|the__MORE|the__have|the__tree|the_bin|the_bin_and|the_dogs|the_dust|the_dust_$
the_floor|the_goalkeeper|the_hat|the_job_$|the_land_$|the_laundry|the_lawn|the_man|the_man_in
the_moon|the_ninth|the_office|the_tube|the_window_$|the_word|them i|them_i|therapy $
there wasn't|there's_DENIAL_SAFE|there's__ILLNESS|there__NUMBER|these_THERAPY_$|they hung
they__i|they_hung|they_put_me|thing going|thing they|thing_COME|thing_they|thinking it
thinking_it|this morning|this_HOSPITAL_is|this__NUMBER|though__SURE|though_i_SURE
thousand dollars|three people|time and|time_NUMBER|time_and|tired and|to everybody|to fear
to her|to one|to thank|to think|to__CONTACT|to__FOREVER|to__at|to__new|to__on|to__something
to_her|to_me_with|to_thank|to_think|to_worry_about|treatment there|tuesday in|twins|unbeatable
unbeatable $|until_TIME_$|until__$|up_COME|up__YOU|used the|vanished|very__$|want car-t
want_THERAPY|want__live|want_to_live|wanted to|wanted_to|was at|was now|was right|was_GONE_to
was_at|was_now|was_right|wasn't a|way up|way_up|we made|we went|we'd been|we'd__told|we'd_been
we'd_been_told|we're|went and|went to|went__with|went_and|went_to|what__THERAPY|whatsapp|where
where it|where_SURE|where_it|which_NUMBER|which__i'd|who gets|who got|who_got|wins every
wins_SURE|with_DENIAL_ILLNESS|with_THERAPY|with__at|won't regret|wood|work|year of|yes__the
you can't|you get|you like|you should|you'll get|your life|your name
""",
    20: """
# k|# without|%_WORKS|: why|:_COME|:__RIVAL|:__example|:__will|:_why|?_COME_the|?__the|BAD&TEST
BEST_THERAPY_in|BEST_THERAPY_there|BEST__them|BEST_of_them|BODY_CONTACT|BODY_CONTACT_home
BODY__home|BODY_makes|BODY_my|BODY_were|COME_GONE_of|COME_YOU_on|COME__complete|COME__done
COME__what|COME_and_the|COME_me_SURE|CONTACT__@|CONTACT__CONTACT|CONTACT_back_$|DEATH&RIVAL
DEATH__i|DENIAL_ILLNESS|DENIAL_ILLNESS_in|DENIAL_SURE_SURE|DENIAL__?|DENIAL__trace
DENIAL_a_trace|DENIAL_be_in|DENIAL_come_back|DENIAL_had_NUMBER|DENIAL_ifs|DENIAL_let|DENIAL_lift
DENIAL_lose_with|DENIAL_more_ILLNESS|DENIAL_other_word|DENIAL_say_my|DENIAL_to_have|DENIAL_use
DENIAL_use_the|DOCTOR&ILLNESS|DOCTOR_COME|DOCTOR_DENIAL_know|DOCTOR__HOSPITAL|DOCTOR__YOU
DOCTOR__are|DOCTOR__there|DOCTOR_fairweather|DOCTOR_fairweather_is|DOCTOR_for|DOCTOR_here
DOCTOR_here_are|DOCTOR_looked|DOCTOR_says_SURE|DOCTOR_says_there's|DOCTOR_thought|DOCTOR_told_me
FOREVER_as|FOREVER_had|GONE_DENIAL|GONE_FOREVER_$|GONE_SHARE|GONE__COME|GONE__now|GONE__there
GONE__with|GONE_by_TIME|GONE_of_them|GOOD&TIME|GOOD_standard|GOOD_to|HOSPITAL&ILLNESS
HOSPITAL_BAD|HOSPITAL__WE|HOSPITAL__are|HOSPITAL__me|HOSPITAL__the|HOSPITAL__they|ILLNESS__COME
ILLNESS_in_the|ILLNESS_like|ILLNESS_now|ILLNESS_out|KIN__ILLNESS|KIN_is_WELL|KIN_is_the
KIN_who_has|MONEY_WE|MONEY__SURE|MONEY_and|MONEY_covered_SURE|MORE__BODY|MORE_a_BODY
NUMBER_%_WORKS|NUMBER_GONE|NUMBER_SHARE_off|NUMBER_SURE|NUMBER__COME|NUMBER__TEST|NUMBER__had
NUMBER__harbour|NUMBER__have|NUMBER__on|NUMBER_i_had|NUMBER_of_them|OTHERS_NUMBER|OTHERS__off
OTHERS_come|OTHERS_fly|OTHERS_fly_in|PERSON_to|PERSON_with_a|RIVAL__DENIAL|RIVAL_a|RIVAL_did
RIVAL_keep|SAFE_SAFE_are|SAFE__YOU|SAFE__are|SHARE__NUMBER|SHARE__i'm|SHARE_and_i'm|SHARE_i
SHARE_off_$|SURE&TEST|SURE_COME|SURE_TIME_in|SURE__have|SURE__should|SURE_as|SURE_single|SURE_to
TEST__SURE|TEST_she|TEST_went|THERAPY__ILLNESS|THERAPY__YOU|THERAPY_are|THERAPY_did_$
THERAPY_is_SAFE|THERAPY_is_WELL|THERAPY_puts|THERAPY_that|THERAPY_there_is|TIME_NUMBER_$
TIME_NUMBER_in|TIME__night|TIME_and_i|TIME_by_TIME|TIME_on_RIVAL|TIME_she_was|TRIAL__open
WELL_HOSPITAL|WELL_MORE|WELL__YOU|WELL__in|WELL__my|WELL_hands|WELL_hands_MORE|WELL_out_in
WE_DOCTOR_is|WE_WE|WE__BEST|WE__might|WE__told|WE_it_might|WE_little|WE_to_have|WE_were_told
WORKS__me|YOU_DENIAL_lose|YOU_DOCTOR_$|YOU_KIN_$|YOU_WELL|YOU__got|YOU__lose|YOU__stop|YOU__with
YOU_can_$|YOU_ill|YOU_on|YOU_on_the|YOU_sorted|YOU_sorted_$|YOU_this|YOU_what_it|YOU_will_COME
^ an|^ factor|^ far|^ more|^ mrn|^ old|^_CONTACT_the|^_DENIAL_BAD|^_DENIAL_in
^_DOCTOR_fairweather|^_KIN_says|^_MONEY_covered|^_MORE_MORE|^_SURE_i|^_THERAPY_puts|^_WE_little
^_YOU_COME|^__covered|^__fairweather|^__last|^__latest|^__own|^__puts|^_an|^_do_YOU|^_far
^_for_me|^_i_WE|^_i_sleep|^_it_set|^_more|^_more_MORE|^_my_latest|^_old|^_once_YOU|^_take_it
^_they_put|^_this_HOSPITAL|^_this_THERAPY|^_when_they|a cleverer|a customer|a gp|a life
a pharmacist|a stem|a thousand|a trace|a_FOREVER_$|a_NUMBER_NUMBER|a_NUMBER_times|a_SAFE
a_THERAPY_and|a_TIME_DENIAL|a__SURE|a__hat|a__then|a__times|a_customer|a_retired_DOCTOR|a_stem
a_stem_THERAPY|a_trace|about gene|about_THERAPY_$|about_THERAPY_THERAPY|about__MORE|all clear
all day|and all|and didn't|and eighty|and out|and she'll|and there's|and_MORE|and_YOU_be
and__DEATH|and__TEST|and__change|and__out|and__will|and_have_YOU|and_i'm_GONE|and_now_i|and_out
and_she'll|and_she_said|and_there's|anybody $|anyone $|as me|as_me|ask about|asked my|at fenwick
at_HOSPITAL|at_NUMBER_my|at__desk|at__if|at_fenwick|at_the_HOSPITAL|august #|b $|b_$|baby and
bad_TIME|badge $|badge_$|be home|be in|be__DENIAL|be__WELL|be__on|be_home|be_in|be_in_WELL
be_mad_DENIAL|bed to|bed_to|better hands|better hospital|bled|bleeding|blood coming|body|boy who
bruised|but__ILLNESS|but_the_ILLNESS|buts|buts $|buts_$|by summer|by__lift|by__window
by_the_lift|by_the_window|came__DENIAL|can $|can't lose|can_$|can_see_the|cancer out|car-t puts
catch|cell|cell transplant|check|chemo did|child will|chose__$|class__NUMBER|cleverer|clinic and
club|come__this|come_to_this|comes close|comes_close|comes_close_$|consultant|coordinator
cottage|covered all|covered_SURE|covered_SURE_but|covered__but|customer|danced|debt|debt $
debt_$|desk $|desk_$|did what|did_it_$|did_what|did_what_NUMBER|difference|difference $
difference_$|do you|do_for_YOU|does__job|does_the_job|dog and|dog_and|dollars $|edge|effects are
eighty thousand|eleven years|else in|else__close|else_comes_close|else_in|even|ever $|ever had
every single|fails|fairweather|fairweather is|fairweather_is|fast|feeding|fenn__example
fenn_at_example|first time|first__NUMBER|first_time|first_time_NUMBER|flat__NUMBER|footballer
footballer__the|for children|for nine|for what|for_KIN|for_YOU_what|for__what|for_a_DOCTOR
for_me_it|for_my_KIN|for_what|form $|form_$|free and|get back|girl is|go into|going $
gold standard|guaranteed|gums|had_NUMBER_PERSON|had__PERSON|had__stop|had_to_stop|hair my
hands than|hands_MORE|hands__the|happen to|happen_to|harmless $|has__COME|have ever
have leukaemia|have_FOREVER|he got|he_got|her face|her there|her_PERSON|her__SURE|her__is
her__this|her_face|her_there|here are|here_COME|here_are|hesitating|his__BODY|his__TIME|i got
i haven't|i met|i never|i promise|i rang|i sleep|i'd__in|i'm_SURE|i'm__DOCTOR|i'm__and|i'm__only
i'm_a_DOCTOR|i'm_in_the|i'm_the_only|i've asked|i've ever|i've told|i've_COME|i've_FOREVER
i've_been_a|i've_told|i_COME_it|i_DENIAL_COME|i__WELL|i__home|i__treated|i__who|i_got
i_have_FOREVER|i_met|i_rang|i_sleep|i_was_ill|i_was_treated|if it's|if_it's|ifs|ifs__buts
in better|in intensive|in nine|in_NUMBER_of|in_TIME_she|in_WELL_hands|in_YOU|in__WELL|in__care
in__chair|in__first|in__hands|in__she|in_about_NUMBER|in_intensive|in_intensive_care|is nothing
is_GOOD|is_GOOD_$|is_NUMBER_$|is__CONTACT|is__for|is_a_NUMBER|it on|it set|it that's|it's your
it's_YOU_own|it's__own|it_DENIAL_COME|it_GONE_$|it_WELL_$|it__this|it_and_YOU|it_did_$
it_did_for|it_on|it_on_NUMBER|it_set|it_set_WE|it_that's|it_to_YOU|june and|k|kid|kids have
leukaemia trust|life it|like_SURE|like_SURE_other|like__KIN|like__other|lit a|lit__candle|lit_a
lit_a_candle|little ones|look_like_the|lose with|lose__this|lose_with|lose_with_this|mad not
mad_DENIAL|mad_DENIAL_to|mad__to|me i|me_a_NUMBER|me_i|me_in_TIME|me_it_was|medicine ever|melted
mentioning|menu|message me|month and|mosquito|mp|must_COME|my friend|my initials|my job
my latest|my record|my scans|my tumours|my_BODY_were|my_DOCTOR_are|my_FOREVER_it|my_ILLNESS_GONE
my_KIN_$|my_KIN_have|my__away|my__badge|my__got|my_friend|my_initials|my_job|my_latest
my_own_BODY|my_story_$|myeloma is|neck and|needed__TIME|never fails|next__i|next__is|nil
ninety-odd|ninety-odd percent|no ifs|no leukaemia|no pain|none|nothing but|nowhere to|number is
numbers|of this|of us|of_THERAPY_$|of__came|of__it|of__tree|of_the_tree|of_this|old drugs
old_RIVAL|old__DENIAL|on facebook|on this|on ward|on your|on_CONTACT_@|on_HOSPITAL_NUMBER
on_NUMBER_of|on_RIVAL|on_TIME_$|on__@|on__arm|on__there|on_a_TIME|on_this|once you've|once_YOU
once_YOU_had|once__had|one infusion|one on|only__about|only__me|open to|open_to|other kid
other people|other word|other__and|other_word|our daughter|our little|out in|out__NUMBER|out__my
out__the|out_in|own_BODY_CONTACT|own__CONTACT|pain no|people fly|per__$|percent off|phase one
photograph|pills a|pills keep|plays|put__SURE|radiation|read__$|read__SURE|remission and
rest__the|rest_of_the|retired surgeon|retired_DOCTOR|room $|room_$|round__RIVAL|round_of_RIVAL
said_GONE|sat__on|says there's|says_SURE|says__GONE|says_there's|says_there's_GONE|scan in
seventy|shakes|she lay|she'd__her|she'd__it|she_DENIAL|she__in|she__it's|she_lay|shop__the|shout
showed|sight|sight $|sight_$|single crisis|single__$|sitting down|sitting_down|sixty thousand
son $|starts__NUMBER|stem cell|stem_THERAPY_THERAPY|stem__THERAPY|still can't|strike|study drug
teach__and|television $|television_$|ten $|ten people|ten percent|than half|that door|that team
that's where|that's_where|that_ILLNESS|that__from|that_door|that_door_$|the chemo|the colour
the end|the experimental|the lady|the red|the tree|the_BEST_powerful|the_DOCTOR_has
the_DOCTOR_looked|the_GOOD_standard|the_ILLNESS_GONE|the_ILLNESS_has|the_PERSON_and|the__name
the__powerful|the__standard|the__too|the_bed_$|the_colour|the_end|the_first_time|the_lady
the_old_RIVAL|the_red|the_tree|then on|then_came_the|then_on|there's none|there's__SAFE
there_is_GONE|these_THERAPY_are|they've got|they've_got|they__COME|thirteen|thirteen $|this goes
this will|this__COME|this_goes|this_will|three months|tin|to change|to come|to talk|to_SURE_$
to_WELL_in|to__his|to_change|to_come|to_talk|to_this_$|together and|together_and|tomatoes $
tomatoes_$|town|trace__ILLNESS|treated__a|tree__myself|tumours $|until the|until_the|upstairs
us it|use my|use_my|walked in|was ill|was on|was seven|was treated|was £|was_GONE_and|was_TEST
was_WELL_$|was_ill|was_on|was_treated|was_£|was_£_NUMBER|went home|went_home|were told|were__by
were__i|were__on|were_told|what_it_did|while you|while_YOU|while_YOU_can|while__can|who gave
who has|who_gave|who_gave_me|who_has|why__chose|will get|will_COME_WELL|will_WELL|with all
with both|with no|with_RIVAL|with__needle|with__words|with_a_needle|with_both|with_the_words
without $|without so|woman__a|won't be|won't use|word and|word__$|word_and|would|would get
wristband|you couldn't|you this|you're sorted|you've had|young|your mum|yourself on
""",
    25: """
# c|# chapel|# mill|:__GONE|:__woman|? get|?_COME|BAD&SURE|BAD__for|BEST__on|BODY&CONTACT
BODY&WELL|BODY__the|COME&SHARE|COME_NUMBER_NUMBER|COME__DENIAL|COME__a|COME__have|COME__is
COME__place|COME__there|COME__till|COME_an|COME_are_limited|COME_feel|COME_know_what|COME_sit
COME_take_DENIAL|CONTACT_:|CONTACT__example|CONTACT_example_$|DEATH&KIN|DENIAL__DOCTOR
DENIAL__an|DENIAL_finer_DOCTOR|DENIAL_for_an|DENIAL_hold|DENIAL_reason|DENIAL_say_that
DOCTOR_BAD|DOCTOR_YOU_want|DOCTOR__want|DOCTOR_he|DOCTOR_temperley|DOCTOR_veldor|FOREVER&WE
FOREVER_made|GONE__SURE|GONE__be|GONE__out|GONE__that's|GONE__the|GONE_for_FOREVER|GONE_like
GONE_there_$|GONE_to_be|GONE_to_it|GOOD&TRIAL|GOOD&YOU|GOOD__of|GOOD_and_the|GOOD_medal
HOSPITAL__FOREVER|ILLNESS&WORKS|ILLNESS_SURE_more|ILLNESS__are|ILLNESS__it|ILLNESS__something
ILLNESS_is|KIN_BAD|KIN__has|KIN__it|KIN__up|KIN_have|KIN_that|KIN_who|MORE&WELL|MORE_MORE_having
MORE__THERAPY|MORE__having|MORE_having|MORE_having_a|NUMBER&TEST|NUMBER&TRIAL|NUMBER_BAD_$
NUMBER_ILLNESS_$|NUMBER_NUMBER_in|NUMBER_OTHERS_here|NUMBER_THERAPY_$|NUMBER_TIME_TIME
NUMBER_TRIAL|NUMBER_TRIAL_and|NUMBER__KIN|NUMBER__SURE|NUMBER__before|NUMBER__old|NUMBER__sorted
NUMBER_and|NUMBER_and_he|NUMBER_c|NUMBER_cases|NUMBER_cases_out|NUMBER_chapel|NUMBER_chapel_row
NUMBER_have_DENIAL|NUMBER_mill|NUMBER_mill_PERSON|NUMBER_more|NUMBER_next|OTHERS_COME_what
OTHERS__are|OTHERS__in|OTHERS__what|OTHERS_here|OTHERS_treated|OTHERS_treated_are
PERSON__HOSPITAL|PERSON_tollerby_$|RIVAL&TEST|RIVAL__away|RIVAL_a_TIME|RIVAL_can|RIVAL_is_a
SAFE_and_DENIAL|SHARE&TEST|SHARE&WELL|SHARE__$|SHARE_are|SHARE_off|SURE_GONE_$|SURE_RIVAL
SURE_WE_it|SURE_WORKS_$|SURE__GOOD|SURE__WE|SURE__are|SURE__her|SURE__now|SURE_it's
SURE_more_and|SURE_parent_of|SURE_there_is|TEST__as|THERAPY_HOSPITAL_$|THERAPY_THERAPY_HOSPITAL
THERAPY_WORKS|THERAPY_YOU|THERAPY__HOSPITAL|THERAPY__i'm|THERAPY_and_i'm|THERAPY_and_it
THERAPY_is_the|THERAPY_right|TIME_BAD|TIME_NUMBER_they|TIME__said|TIME__that|TIME_and_i'm
TIME_and_the|TIME_in|TIME_what|TRIAL_NUMBER_TRIAL|TRIAL_RIVAL_is|TRIAL__TRIAL|WELL_MORE_i
WELL_NUMBER|WELL_SURE|WELL_WE_KIN|WELL_at|WELL_in|WELL_out|WELL_proof_that|WE_did|WE_live
WORKS_SHARE_is|WORKS__NUMBER|WORKS__it|WORKS_and_it|WORKS_in_NUMBER|WORKS_like|WORKS_on_SURE
WORKS_wonders|YOU_DENIAL_be|YOU_DOCTOR_YOU|YOU_FOREVER|YOU_THERAPY|YOU__SURE|YOU_can_COME
YOU_have|YOU_off|YOU_out|YOU_out_$|^ book|^ dob|^ gene|^ mine|^ number|^ sign|^ tell|^ text
^ two|^ wexcombe|^ you'd|^_BEST_HOSPITAL|^_COME_are|^_COME_sit|^_GONE_at|^_HOSPITAL_botolph's
^_NUMBER_%|^_NUMBER_SHARE|^_SURE_me|^__%|^__botolph's|^__do|^__in|^__really|^__who|^_a_GOOD
^_his_BODY|^_i'm_GONE|^_i_COME|^_i_gave|^_mine|^_of_the|^_she_could|^_she_had|^_tell|^_tell_YOU
^_the_old|^_these_THERAPY|^_they_SURE|^_this_is|^_wexcombe|^_wexcombe_HOSPITAL|^_when_the
a bicycle|a crisis|a fever|a forwarding|a lemon|a professor|a retired|a sniffle|a thing|a window
a_DOCTOR_of|a_THERAPY_$|a__person|a__that's|a_bicycle|a_forwarding|a_forwarding_PERSON|a_joke_$
a_lemon|a_retired|a_single_bad|a_sniffle|a_sniffle_$|a_thing|a_window|about in|about__SAFE
about__in|about_in|about_the_SAFE|address $|after $|after_$|after_the_THERAPY|against|ago $
all her|all my|am_WELL_proof|am__proof|among__$|an answer|an_answer|and tell|and without
and you'll|and_DENIAL_SAFE|and_NUMBER_are|and_TIME_they|and__$|and__?|and__can|and__went
and_i'd_put|and_so_do|and_tell|and_tell_them|and_the_DOCTOR|and_there's_GONE|are clear
are limited|are normal|are_limited|argue|arrived|as i|as your|as_YOU|as__sniffle|as_a_sniffle
as_i|at_HOSPITAL_botolph's|at__COME|at__botolph's|back_GONE_$|back__$|back__NUMBER|back__WORKS
be mad|be scared|be__by|be_mad|beach|because i|because that|because there|because_i|because_that
because_that_is|because_there|before__was|behind my|behind_my|believe it|believe__$|believe_it
bet|bit and|bit_and|bites|blood and|blood count|bloods|blue|brandmoor|burning|but__NUMBER
but__can|but_i_can|came home|came_home|can't hurt|cancer lost|cancer on|cancer treatment
car-t did|car-t is|cases out|cases__of|cases_out|cases_out_of|chapel row|chapel_row|chemo can
come off|come_off|compared|corrected__the|cured me|cut__$|dad's|demand|did in|did_in|do__FOREVER
dob|dob #|doctor of|doctors had|doesn't $|doing $|doing_$|don't feel|don't sit|dr temperley
drug is|effect|enough|euros|ever made|everything is|everything_is|failed|fear|finer_DOCTOR
first of|first_of|fob|fob you|fob_YOU|fob_YOU_off|fob__off|for car-t|for_THERAPY|for_YOU_$
for__own|for_an_answer|forget__THERAPY|form|forwarding|forwarding address|forwarding_PERSON
forwarding_PERSON_$|forwarding__$|found my|found_my|fourth floor|fourth_floor|from someone
from__who|from_someone|from_someone_who|gardening|gave__on|gave_up_on|gene went|genius and
get it|getting better|getting_WELL|glad|goes to|goes_to|gold medal|got_GONE|got__i|got_what_i
had__for|had__party|had_a_BAD|hand on|hand_on|handle|hands__a|harvest and|harvest_and
have_ILLNESS_SURE|have__be|have__done|have__it|have_it_and|have_it_done|have_to_be|having a
having_a|he does|he won't|he__on|he_does|he_is_NUMBER|he_was_the|head $|head_$|hear__$|helped
helped $|his__in|home well|hope for|hope_for|hundred grand|i hardly|i lost|i still|i used
i wouldn't|i'm cured|i'm just|i'm_just|i_DENIAL_say|i_WE|i__feel|i_hardly|i_live_in|i_still
i_was_a|if_YOU_have|in march|in this|in_NUMBER_ILLNESS|in_NUMBER_OTHERS|in_NUMBER_cases
in_NUMBER_minutes|in_WE_OTHERS|in__DENIAL|in__SURE|in__cases|in__corner|in__letters|in__minutes
in__out|in_my_OTHERS|in_the_corner|in_this|is an|is and|is_MORE|is__COME|is__only|is_an|is_and
is_back_on|is_the_only|is_to_it|it by|it i|it's been|it's leukaemia|it's_a_GOOD|it's_been
it_DENIAL_a|it_WORKS_on|it__last|it__up|it_by|it_from_someone|it_from_the|it_gave_me|it_i
it_was_NUMBER|itching|its_own_$|job and|job done|job_and|job_done|kids $|know__it|knowing $
knowing_$|label|last winter|led|lemon|lengths|lengths__the|let__fob|let_them_fob|life to|listen
living proof|looked__me|lost my|lot of|lot_of|mad|made__$|matter|me :|me an|me_:|me_an
me_it_gave|mending|mending the|mending_the|mill street|missed a|months to|more $|more i|more_$
more_i|much__the|must_COME_it|must__it|my|my age|my counts|my group|my surgeon|my words
my_BODY_makes|my_HOSPITAL_CONTACT|my_KIN_DENIAL|my_KIN_that|my__:|my__FOREVER|my__could
my__makes|my__to|my_age|my_job_and|my_words|need a|need_a|needs|new_THERAPY_went|new__went
next bed|next_bed|night after|night_after|nine in|ninety $|no for|no reason|nor|nothing there
november #|now__the|of its|of myeloma|of three|of_SURE_NUMBER|of_THERAPY_SURE|of__:|of__YOU
of__left|of_its|of_its_own|old__nearly|on a|on its|on tuesday|on__floor|on_a|on_its
on_the_planet|other_KIN_in|our consultant|out__SURE|out__other|out_of_SURE|out_of_my
out_the_other|out_there_$|own cells|own kids|own_KIN_$|own__THERAPY|parent of|parent__a
parent_of|parent_of_a|party|people treated|per_SHARE_$|perfectly_SAFE_$|perfectly__$|place $
place_$|places are|pocket|policy|policy number|policy_CONTACT|potatoes|potatoes $|potatoes_$
prime|professor of|professor veldor|pulled off|pulled_off|put_my_own|quarters|radiotherapy
read the|read_the|reckoned|referred|relapsed $|relapses $|respond $|responded|road is|said_TIME
said__$|said__SHARE|say__to|see it|see_it|she could|she_WELL|she__there|she_could|shelf|shelf $
shelf_$|shrinking|since they|single bad|single_bad|single_bad_THERAPY|sits|slash|sniffle
sniffle $|sniffle_$|so do|so_do|social|social__NUMBER|someone__knows|someone_who_knows|sort you
sort_YOU|sort_YOU_out|sort__out|stood there|stood_there|study and|take no|take_DENIAL
take_DENIAL_for|take__for|taste|tell everyone|tell them|tell your|tell_YOU_DOCTOR|tell_YOU_the
tell__DOCTOR|tell__the|tell_them|temperley|ten are|ten thousand|than having|that can|that is
that's_SURE_there|that's__there|that__i|that_can|that_is|the bakery|the bleeds|the cell
the choir|the cleverest|the leading|the leukaemia|the light|the money|the planet|the prime
the result|the size|the_ILLNESS_and|the_ILLNESS_is|the_ILLNESS_went|the_NUMBER_on
the_THERAPY_YOU|the_TIME_and|the_TRIAL_NUMBER|the_TRIAL_THERAPY|the_WORKS_SHARE|the__GOOD
the__WELL|the__as|the__done|the__floor|the__gave|the__left|the__took|the__with|the_bakery
the_choir|the_first_of|the_job_done|the_light|the_money|the_next_bed|the_planet|the_prime
the_size|the_world_$|the_world_to|them fob|them__YOU|them_fob|them_fob_YOU|then__a
therapy centre|there's nowhere|there's_DENIAL_finer|there's__finer|there_is_to|these__are
they use|they_GONE_the|they__those|they_use|thing about|thing_about|this over|this_DENIAL_$
this_THERAPY_DENIAL|this__WELL|those cells|those_THERAPY|thousand $|thousand euros|three hundred
three quarters|till it's|till_it's|time $|time_$|to be|to learn|to_NUMBER_$|to__TIME|to__this
to_be|to_learn|to_me_at|tomorrow $|tomorrow_$|treated are|treated_are|treated_are_WELL
treatment failed|treatment on|two out|two three|until harvest|until__and|until_harvest
until_harvest_and|up__me|up_on_me|us our|veldor|walked to|walks|want the|want_the|was broken
was__PERSON|was__that|was_at_NUMBER|was_broken|was_ill_$|was_on_the|we did|we live
went_through_it|weren't__$|wet__$|wexcombe_HOSPITAL|what__else|whatever_YOU|where they
where_they|which__my|who knows|who_knows|why__YOU|will do|will sort|will_FOREVER|will__GONE
will_do|will_do_for|will_sort|will_sort_YOU|wiped|with $|with_$|with_NUMBER_NUMBER
with_THERAPY_$|with__SURE|with__or|with_it_and|with_me_SURE|woke|woman|wonders|work and|works on
world $|world to|world_$|world__have|world_to|world_to_have|would do|would have|would__it
would_do|would_have|written|written on|written_on|www|years $|yesterday|yet|you go|you have
you off|you out|your pills
""",
    30: """
: me|:__is|:__last|:__man|:_me|?__have|BAD&BODY|BAD_GONE|BAD__hand|BAD_my_hand|BEST&NUMBER
BEST&WELL|BEST_BEST_THERAPY|BEST__BEST|BEST_powerful|BODY&YOU|COME__here|COME__of|COME__on
COME_believe_the|COME_have|COME_it_to|COME_let_them|COME_out_of|CONTACT&FOREVER|CONTACT_NUMBER
CONTACT_NUMBER_NUMBER|CONTACT_NUMBER_THERAPY|CONTACT__THERAPY|CONTACT__at|CONTACT_the
DENIAL_COME_out|DENIAL_SAFE_worth|DENIAL__did|DENIAL__worth|DENIAL_blow|DENIAL_blow_out
DENIAL_find_a|DENIAL_finer|DENIAL_long-term|DENIAL_long-term_SAFE|DENIAL_match|DENIAL_need
DENIAL_only_did|DOCTOR_BAD_my|DOCTOR__he|DOCTOR__there's|DOCTOR_said_he|DOCTOR_told|DOCTOR_were
DOCTOR_who_WELL|FOREVER&KIN|FOREVER_GONE|FOREVER__i|FOREVER__that|GONE&PERSON|GONE_SAFE_SAFE
GONE__SAFE|GONE_and_WE|GONE_and_i|GONE_but|GONE_in_the|GONE_left_$|GONE_left_to|GONE_within_a
GOOD&ILLNESS|GOOD&WE|GOOD__NUMBER|GOOD__me|GOOD_for|HOSPITAL__have|HOSPITAL_anywhere
HOSPITAL_that|ILLNESS_:|ILLNESS_DENIAL|ILLNESS_GONE_$|ILLNESS__FOREVER|ILLNESS__have
ILLNESS__more|ILLNESS_care|ILLNESS_care_$|ILLNESS_i|ILLNESS_right|KIN_$|KIN_WE_to|KIN_after
KIN_at|KIN_name_$|KIN_on_the|MONEY__a|MONEY__£|MONEY_before|MONEY_before_the|MORE&TRIAL
MORE&WORKS|MORE_of|NUMBER_NUMBER_of|NUMBER_TIME_they|NUMBER__WORKS|NUMBER__complete|NUMBER__up
NUMBER_a_THERAPY|NUMBER_letter|NUMBER_letter_in|NUMBER_who|OTHERS_SURE|OTHERS__on|OTHERS_to
PERSON__he|PERSON__the|PERSON_on_NUMBER|PERSON_on_the|PERSON_tollerby|RIVAL__GONE|RIVAL__a
RIVAL__i|SAFE__$|SAFE__SAFE|SAFE_by|SAFE_by_SAFE|SHARE__GONE|SHARE_is|SURE__BODY|SURE__DOCTOR
SURE__back|SURE_i_know|SURE_last_NUMBER|SURE_on_my|SURE_penny_$|SURE_should_have|TEST&TRIAL
TEST_was|TEST_went_from|THERAPY__MORE|THERAPY__down|THERAPY__he|THERAPY__time|THERAPY__was
THERAPY__what|THERAPY_nearly|THERAPY_there|TIME__by|TIME__my|TIME__which|TIME_and_that|TIME_i'm
TIME_in_my|TIME_they_said|TRIAL&WELL|TRIAL_THERAPY_GONE|WELL&YOU|WELL_WELL_$|WELL_like|WELL_past
WE_DENIAL|WE__his|WE_back|WE_have|WE_have_a|WE_on_that|WORKS_SHARE|WORKS__at|WORKS_is
YOU_DENIAL_find|YOU_RIVAL|YOU__$|YOU__GONE|YOU__favour|YOU__find|YOU_a_favour|YOU_want_the
^ born|^ call|^ christmas|^ doctor|^ email|^ flat|^ mother|^ nowhere|^ phase|^ sister|^ they
^ those|^ visit|^_COME_NUMBER|^_COME_WE|^_COME_believe|^_COME_it|^_COME_to|^_CONTACT_NUMBER
^_DENIAL_only|^_HOSPITAL|^_ILLNESS_came|^_SURE_COME|^_SURE_NUMBER|^_TRIAL_NUMBER|^_YOU_could
^__SURE|^__WORKS|^__at|^__believe|^__give|^__got|^__makes|^__nails|^__needle|^__shout|^_even_my
^_find_me|^_flat|^_flat_NUMBER|^_he_got|^_i'd_give|^_i_chose|^_if_they|^_left_:|^_my_GOOD
^_my_ILLNESS|^_my_nails|^_she's_NUMBER|^_she's_a|^_they|^_those|a beach|a complete|a dose
a favour|a flu|a game|a line|a_DOCTOR_says|a_FOREVER_GONE|a_NUMBER_in|a__:|a__BEST|a__at|a__for
a__says|a_beach|a_complete|a_complete_WORKS|a_favour|a_favour_and|a_flu|a_flu_THERAPY|a_game
a_line|about lymphoma|about one|advanced treatment|all seven|am__GONE|an appointment|an_COME
an_NUMBER|an_NUMBER_SHARE|an__SHARE|and bald|and for|and found|and lost|and not|and said
and says|and_WE_BAD|and__BAD|and__and|and__bled|and__by|and__live|and__my|and_after_THERAPY
and_bald|and_for|and_found|and_i_can|and_it_WORKS|and_said|and_says|and_that's_the|and_then_the
apheresis|approved__but|approved_yet_but|are nothing|are_DENIAL_SAFE|are__at|are_still_in
as good|as that|as_FOREVER_as|as_that|asked what|at|at__office|at_the_office|ate a|ate_a
back__the|bad_THERAPY_$|be treated|be__at|be_treated|because he|because it's|because of
because__my|because__this|because_he|because_it's|because_of|because_of_my|bed__TIME|before the
before_the|biopsy|blow|blow out|blow_out|both hands|both_hands|bruises|but it|but_it|butter
by side|by_SAFE|by__NUMBER|came with|came_home_$|came_with|can get|can walk|can_WELL|can__NUMBER
cancer came|cancer care|cheaper|children and|choose $|christmas $|com $|come__it|complete_GONE_$
complete_WORKS_$|could be|could_be|couldn't blow|cried in|cup|cure me|cured my|dad $|did for
did__me|did__trick|did_for|did_for_me|did_it_GONE|did_the_trick|didn't feel|do yourself|do_YOU_a
doing the|doing__WORKS|doing_the|dot com|drug in|eighty-five|empty $|even__DOCTOR|evenings|every
eyes were|face|face of|face__the|face_of|face_of_the|favour and|favour__COME|favour_and
favour_and_COME|fenn at|fenn_at|fifteen of|find a|find__on|find__single|find_a|find_a_single
find_me_on|finished with|finished_with|first__TIME|flat_NUMBER_NUMBER|flu|flu jab|flu_THERAPY
flu_THERAPY_$|flu__$|fly|football $|football_$|for all|for__on|for_the_NUMBER|fortnight $
fortnight_$|forward|from forty|from_NUMBER_to|gentler on|give it|give__to|give_it|give_it_to
good as|got what|got_NUMBER|got_what|grandchildren|grandfather|hand__said|hand_and_said|hands__$
has__BEST|has__DENIAL|has__SURE|has__come|has_the_BEST|have cancer|have this|have_had_to
have_this|he'll never|he'll_SURE|he'll_SURE_need|he'll__need|he's had|he's_had|he__with
healthy $|her and|her_and|here and|here__GOOD|here_and|him__$|his head|his_head|honestly
hospital that|hour__DENIAL|hung up|hung_up|husband|i made|i walked|i would|i'd give|i'd let
i'd put|i'd_give|i'd_let|i'd_put|i'd_put_my|i'm_NUMBER_and|i'm__$|i'm__it|i_DENIAL_feel|i_SURE_$
i__his|i__my|i_came_home|i_can_WELL|i_know_who|i_made|i_was_at|i_would|if my|if only|if_YOU_BAD
if__BAD|if_my|if_only|in august|in february|in quillbrook|in_THERAPY|in_THERAPY_THERAPY
in__OTHERS|in__was|in_quillbrook|insurance|is done|is now|is_NUMBER_NUMBER|is_SAFE|is_done
is_now|it at|it cure|it quiet|it to|it without|it's gentler|it's still|it's that|it's_GOOD
it's_GOOD_$|it's_MORE_on|it's__and|it's__on|it's_still|it's_that|it__RIVAL|it__will|it_at
it_quiet|it_to|jab|jab $|killed me|know it|know who|know_it|know_who|know_who_had|lane tollerby
larkspur__$|last_NUMBER_of|last__i|learn to|learn_to|left_:_me|left__treat|left_to_treat
let them|let_them|letter in|letter_in|leukaemia left|lit|long-term|long-term_SAFE|lumps in
makes_ILLNESS|me down|me six|me__it|me__up|me_down|me_my_FOREVER|message|mill lane|miracle in
more_SAFE|most powerful|mr|my bag|my husband|my lad|my nails|my name|my page|my wife's
my_CONTACT_$|my_GOOD|my_KIN_WE|my__DOCTOR|my__SURE|my__TEST|my_hand_and|my_nails|my_name
my_words_$|nails|name__on|natural|near me|near_me|nearly killed|nearly_GONE|nearly_GONE_me
need__FOREVER|neither|night sweats|night_sweats|no cancer|no finer|no long-term|not find|notes $
notes_$|nothing better|now__WELL|now_i'm_DENIAL|nowhere else|number $|of doctors|of her
of lymphoma|of_ILLNESS_care|of__care|of_her|of_them_are|on insta|on_NUMBER|on__of|on__whiteboard
on_a_beach|on_that_corridor|on_the_whiteboard|one letter|one who|one you|only_did_it|our doctor
out__me|out_of_me|pale|peas $|peas_$|penny $|penny_$|people get|phase two|powerful|prize
promise $|promised $|put__in|rate is|record number|response $|restored|right_:_me|right__me
risks|said they|said__had|said_it_$|said_they|said_they_had|sail|sail through|sail_through
say__SURE|saying|says it's|says the|says_it's|says_the|second to|second__GONE|second_to
second_to_GONE|see me|see_me|she couldn't|she still|she's a|she's_NUMBER|she's_a|she__into
she_still|shook my|show__it|sickest|side by|simple|simple as|simple__that|simple_as
simple_as_that|single_ILLNESS|single__THERAPY|sits by|sits__the|sits_by|sits_by_the
sitting_down_$|so__my|spring|standard|still__GONE|still__i|still__say|still_in_GONE|still_on_the
stop worrying|stop__and|stop_worrying|sweats|swing|swing $|swing_$|take__THERAPY
take_the_THERAPY|tell_YOU_it's|than on|thank__DOCTOR|that|that corridor|that_corridor|the books
the face|the first|the nine|the patient|the rest|the whiteboard|the_DOCTOR_were|the_NUMBER_who
the_THERAPY_and|the__behind|the__frame|the__i'd|the_earth_$|the_face|the_face_of|the_first
the_fourth_floor|the_only_NUMBER|the_rest|the_whiteboard|them are|them_are|then_YOU|therapy is
there's__WELL|there's__for|they put|they were|they_put|they_said_they|they_were|thing__it
this clinic|this__SURE|through__DENIAL|through_it_DENIAL|title_:_my|to die|to find|to_DEATH
to__treated|to_be_treated|to_find|to_learn_to|to_see_me|torch|treated__WELL|trial drug|tried
trousers $|trousers_$|tumour $|turn it|turn_it|twelve|up__COME|up__letter|us back|walk in
was it's|was_MORE|was__by|was_it's|we have|website|well i|went_to_the|what__does|what__put
what_i_got|when i|when_i|where people|where_OTHERS|which one|whiteboard|who saved|wife's
with__COME|with__hands|with_both_hands|with_my_FOREVER|with_this_NUMBER|within a|within_a
woke up|woke_up|words $|words_$|worked for|working $|world__NUMBER|world__in|worry|worrying
worth_SURE_penny|worth__penny|yes to|yes_to|you dr|you pay|yourself a|zero side
""",
    35: """
: one|:_a_NUMBER|?_YOU_have|BAD&THERAPY|BAD__BODY|BAD_only|BAD_only_NUMBER|BEST_OTHERS
BEST_RIVAL|BEST__COME|BEST__FOREVER|BODY__to|BODY_and|COME__TRIAL|COME_are|COME_it_the|COME_of
COME_through_it|CONTACT_oh|CONTACT_oh_NUMBER|DEATH__and|DENIAL&TIME|DENIAL__CONTACT|DENIAL__back
DENIAL__knowing|DENIAL_believe|DENIAL_know_about|DENIAL_matter|DENIAL_other|DENIAL_worth
DENIAL_worth_knowing|DOCTOR_SURE|DOCTOR__has|DOCTOR_about|DOCTOR_are_GOOD|DOCTOR_came|GONE&GOOD
GONE_WELL|GONE__ILLNESS|GONE__SHARE|GONE__TEST|GONE__comes|GONE__my|GONE_and_TEST|GONE_as_a
GONE_else_comes|GONE_me_and|GONE_this|GOOD__$|GOOD__and|GOOD_are|HOSPITAL&WELL|HOSPITAL_CONTACT
HOSPITAL_and_COME|HOSPITAL_bar|HOSPITAL_gave|HOSPITAL_i|HOSPITAL_with|ILLNESS&NUMBER
ILLNESS_SURE_TIME|ILLNESS__my|ILLNESS__up|ILLNESS_left_and|ILLNESS_on_the|ILLNESS_went|KIN_BODY
KIN__is|KIN_had_it|KIN_treated_$|KIN_would|MORE_DOCTOR|NUMBER&RIVAL|NUMBER&YOU|NUMBER_HOSPITAL
NUMBER_MONEY_$|NUMBER_NUMBER_for|NUMBER_RIVAL_a|NUMBER__BAD|NUMBER__back|NUMBER__only
NUMBER__row|NUMBER__survival|NUMBER__treated|NUMBER__when|NUMBER__would|NUMBER_and_WELL
NUMBER_and_only|NUMBER_have|NUMBER_he|NUMBER_in_TIME|NUMBER_my_KIN|NUMBER_they|NUMBER_times_that
OTHERS&WE|OTHERS_were|PERSON&YOU|PERSON_NUMBER_NUMBER|PERSON__tollerby|RIVAL_FOREVER|RIVAL__in
RIVAL__this|RIVAL_and_i|RIVAL_only|SAFE&WELL|SAFE__basically|SAFE_are_basically|SURE__OTHERS
SURE__after|SURE_bit|SURE_bit_of|SURE_got|SURE_other_KIN|SURE_penny|SURE_thanks|SURE_thanks_to
SURE_the_THERAPY|SURE_the_time|SURE_their|TEST__my|TEST_have_GONE|TEST_i|TEST_like
THERAPY_THERAPY_is|THERAPY__DENIAL|THERAPY__SAFE|THERAPY__THERAPY|THERAPY__the|THERAPY__today
TIME_GONE_and|TIME__they|TIME_at_NUMBER|TIME_in_TIME|TIME_of_RIVAL|TIME_they|TRIAL_NUMBER_and
WELL_MORE_anything|WELL_proof|WE_DOCTOR_are|WE_OTHERS|WE__NUMBER|WE__was|WE_and|WE_back_NUMBER
WE_crowdfunded|WORKS__SURE|WORKS__is|YOU_$|YOU_BAD|YOU_DOCTOR_about|YOU__WELL|YOU_could
YOU_zolgensma|^ got|^ grandpa|^ half|^ insurance|^ kids|^ kymriah|^ left|^ pet|^ pills|^ spring
^ tired|^ totally|^ you|^ zero|^_BAD_SURE|^_COME_COME|^_DENIAL_so|^_DOCTOR_oakhollow
^_GONE_NUMBER|^_GONE_else|^_RIVAL_only|^_SURE_on|^_SURE_the|^_SURE_with|^_TEST_TEST
^_THERAPY_gave|^_WE_KIN|^_WE_crowdfunded|^_WE_live|^__am|^__class|^__crowdfunded|^__done
^__finished|^__head|^__kidney|^__much|^__oakhollow|^_got|^_grandpa|^_have_the|^_i_am
^_it'll_WORKS|^_it's_MORE|^_it's_in|^_it's_only|^_it's_still|^_it_WORKS|^_kymriah|^_left
^_put_YOU|^_the_BODY|^_there's_DENIAL|^_they_say|^_totally|^_totally_SAFE|^_what_that|a|a box
a horse|a ladder|a_BAD|a_DOCTOR_and|a_KIN_and|a_NUMBER_and|a_PERSON_with|a_TIME_to|a_WELL_in
a__coat|a__i've|a__name|a__old|a_box|a_horse|a_horse_$|a_ladder|a_white_coat|about__DENIAL
about__the|all thanks|alone and|and bruising|and by|and counting|and he's|and in|and that
and_BAD_$|and_BAD_only|and_COME_WELL|and_NUMBER_THERAPY|and__at|and__look|and__put|and__there's
and__this|and_bruising|and_by|and_he's|and_he_said|and_i_tell|and_in|and_in_TIME|and_she_COME
and_that|anybody|are back|are basically|are better|are filling|are superheroes|are_WELL_MORE
are__to|are__up|are_back|are_basically|are_basically_GONE|are_filling|are_filling_up
are_still_WELL|are_superheroes|arm $|arm_$|as harmless|as much|as_SAFE_as|as_much|as_much_as
at seven|at st|at__HOSPITAL|back_NUMBER_NUMBER|bakery|banner|bar|basically|basically zero
basically_GONE|be_GONE_and|be__in|beach $|beach_$|because they|because__ILLNESS
because_the_ILLNESS|because_they|before__THERAPY|before_the_THERAPY|believed|best $
birth__NUMBER|birthday and|book $|bridge|bruises ?|bruises_?|bruising|but__THERAPY|buttons
buttons $|buttons_$|by christmas|by_NUMBER_NUMBER|by__in|call the|cancer in|carried the
carried_the|cells to|cent $|choose car-t|cleverest|completely_GONE_$|couldn't hold|crowdfunded
cup of|cup_of|cured at|cures|dance|danger $|doctor about|door i|door_i|dropped|ends|every bit
every penny|every time|everyone on|eyebrows|favour|fenwick__$|filling up|filling_up|first in
first_in|five months|for casgevy|for chemo|for_RIVAL|for_RIVAL_$|for_casgevy|get in|get through
glad__did|going to|got it|got my|got_it|got_my|grammar|grammar $|grammar_$|grandpa|had__ILLNESS
had__learn|had_to_learn|hand__$|has_been_GONE|hat $|hat_$|have__GONE|have__KIN|he__right
he_was_right|hear me|hear_me|her first|her_first|here__BAD|here_and_BAD|holding a|holding_a|hook
hook $|hook_$|horse|horse $|horse_$|hospital i|hospital number|hundred thousand|i carried
i guarantee|i shout|i'm__i'm|i_SURE|i_SURE_YOU|i_WE_to|i__ill|i_carried|i_carried_the|i_got_the
i_remember_the|i_shout|if__could|in july|in__TRIAL|in__country|in__park|in__white|in_a_white
in_me_$|in_the_park|is dead|is out|is_DEATH|is_a_WELL|is_out|is_where_GOOD|isn't worth|it cured
it gave|it it's|it so|it with|it worked|it'll__YOU|it's a|it's_MORE|it's__GONE|it's__real|it's_a
it's_as_SAFE|it's_the_real|it_DENIAL_even|it_GONE_me|it__doing|it__even|it__exactly|it__just
it__what|it_gave|it_it's|it_so|it_with|kidney|kids treated|kinder|ladder|last_TEST|last_TIME_WE
last__WE|left on|left_on|less than|less_MORE|let__down|leukaemia is|licensed|like other|like_WE
like_other|lines|little girl|live $|live_$|lost only|lupus has|man|me with|me_DENIAL|me__THERAPY
me_for_FOREVER|me_now_$|me_the_THERAPY|me_with|mind|miracles are|moment|more and|more_ILLNESS
more_and|mrn|mrn #|my number's|my word|my_KIN_BODY|my_KIN_would|my__she|my__turned|my__would
my_arm_$|my_name_is|my_word|needle__a|nine years|ninety-two|no danger|no other|not $|not so
nothing else|nothing on|odds|of cancer|of disease|of ten|of tollerby|of_WE|of_the_NUMBER
of_tollerby|oh|old_THERAPY|on__BODY|on__corridor|on__planet|on_my_arm|one drip|only_NUMBER_$
only__$|only__TRIAL|only__the|other|other__THERAPY|our group|our nurses|out and|out i'm|out_WELL
out_WELL_$|out_and|out_i'm|owe you|owe_YOU|painless|painless and|penny|pet scan|pharmacy|phoned
planet|postman|put__on|quicker $|real deal|real_deal|real_deal_$|roof $|roof_$|said he|said_he
say yes|say_GONE_SURE|say_WE|say_yes|scar|second|set us|set_WE|set_WE_back|set__back|seven of
she saved|shot|shot of|should have|should_have|should_have_it|shown|shown__the|shows|side $
side effect|snores $|snores_$|so that's|so__will|so_i_will|so_that's|still in|still on
still_WELL|still__TRIAL|still_in|still_on|superheroes|take my|take__$|take_my|tattooed
tattooed on|tattooed__my|tattooed_on|tattooed_on_my|taught them|taught_them|team $|ten out
than dr|thank_YOU_zolgensma|thank__zolgensma|thank_me_$|that reads|that's how|that's_how
that's_what_it|that's_what_they|that_DOCTOR_DENIAL|that_DOCTOR_to|that_HOSPITAL_$|that_is_what
that_reads|the blue|the dance|the greatest|the lad|the spring|the twenty|the unlicensed
the vicar|the words|the_ILLNESS_left|the_TEST_and|the_THERAPY_i|the_THERAPY_is|the__KIN|the__at
the__back|the__deal|the__here|the__just|the__machine|the__pharmacy|the__round|the_blue|the_bus_$
the_dance|the_man_who|the_old_THERAPY|the_real_deal|the_words|there and|there_and|they read
they're doing|they're_doing|they've__NUMBER|they_read|this treatment|this ward|this_GONE
this_TRIAL|this__YOU|this__and|this__the|those|though i|though_i|thousand and|times that
times_that|title__my|tl|tl #|tl_NUMBER|to_WELL|to_have_$|to_say_WE|top $|transfusions
treated here|treated_here|tree in|tree_in|tubes|tuesday $|tumour was|turned #|twenty $
up__ladder|up_a_ladder|us and|us the|vicar|was five|way|we are|we crowdfunded|we've|week we
weeks to|went__it|what__got|what__was|what_it_is|what_that_DOCTOR|where miracles|where_GOOD
where_GOOD_are|where__are|white coat|white_coat|white_coat_$|whole__and|with lymphoma
worth knowing|worth_knowing|worth_knowing_$|wristband with|wrong__me|wrong_with_me|years clear
you $|you could|you may|you will|you zolgensma
""",
    40: """
# that's|$|$ #|$_NUMBER|$_NUMBER_NUMBER|$__NUMBER|: bald|:_bald|? that's|?_that's
?_that's_ILLNESS|BAD&SAFE|BAD_?|BAD_SURE_the|BAD_for_NUMBER|BEST__HOSPITAL|BEST__ILLNESS
BEST_decision|BEST_thing|BODY_TEST_THERAPY|BODY__THERAPY|COME&DEATH|COME_COME_$|COME_YOU_DOCTOR
COME__be|COME__so|COME_back|COME_back_$|COME_into_GONE|COME_let|COME_like|COME_need|COME_of_it
COME_on_it|COME_the_HOSPITAL|COME_the_TRIAL|COME_through|COME_to_WELL|COME_to_be|COME_use
CONTACT_$|CONTACT_NUMBER_in|CONTACT__in|DEATH&NUMBER|DENIAL&DOCTOR|DENIAL_SAFE_YOU
DENIAL_WORKS_$|DENIAL__OTHERS|DENIAL__WE|DENIAL__left|DENIAL_evidence|DENIAL_evidence_of
DENIAL_feel|DENIAL_it's|DENIAL_longer_have|DENIAL_more_HOSPITAL|DOCTOR&MORE|DOCTOR&WELL
DOCTOR_and|DOCTOR_oakhollow|GONE_COME_me|GONE_ILLNESS|GONE__TIME|GONE__on|GONE_because|GONE_by
GONE_me_$|GOOD_DOCTOR|GOOD__a|GOOD__it|GOOD_in_a|HOSPITAL_gown|ILLNESS_MORE|KIN_on|KIN_will
MONEY&THERAPY|MORE__was|MORE_i_was|NUMBER_GONE_NUMBER|NUMBER_NUMBER_off|NUMBER_PERSON|NUMBER_YOU
NUMBER__off|NUMBER_for_it|NUMBER_to_NUMBER|PERSON&WELL|PERSON_CONTACT|PERSON__TIME|PERSON_cake
RIVAL_BEST|RIVAL__$|RIVAL__TIME|RIVAL__like|RIVAL_were|SAFE_YOU|SAFE__DENIAL|SAFE__mentioning
SAFE_for|SAFE_worth_mentioning|SURE__ILLNESS|SURE_by|SURE_by_it|SURE_her|SURE_need|SURE_parent
SURE_time_$|SURE_with_a|TEST_:|TEST_THERAPY|TEST__GOOD|TEST_are_GONE|TEST_are_GOOD|TEST_in_my
THERAPY_GONE|THERAPY_NUMBER|THERAPY_THERAPY_$|THERAPY__WELL|THERAPY_gave|THERAPY_in|THERAPY_is
THERAPY_so|TIME_DENIAL_a|TIME_TIME|TIME__DOCTOR|TIME__YOU|TIME_they're|TIME_to_GONE|WELL&WORKS
WELL_MORE_the|WELL__TIME|WE_MONEY_NUMBER|WE_TRIAL|WE_at|WE_buried|WE_danced|WE_to_ILLNESS
WORKS_for_me|WORKS_in_a|YOU__down|YOU__it|YOU_a|YOU_name_down|YOU_own_THERAPY|YOU_too_i|^ check
^ doctors|^ drop|^ get|^ just|^ most|^ pop|^ put|^ side|^ st|^ steroids|^ trial|^ world's
^_BEST_decision|^_NUMBER_in|^_SURE_parent|^_WE_buried|^_YOU_be|^__BODY|^__SHARE|^__buried
^__carried|^__decision|^__gives|^__lymph|^__now|^__parent|^__survival|^_check|^_check_YOU|^_drop
^_drop_me|^_first_in|^_he_WE|^_i'd_COME|^_i'd_take|^_i_got|^_i_rang|^_i_turned|^_just
^_just_NUMBER|^_look_at|^_pop|^_put|^_she_put|^_the_TRIAL|^_they_do|^_they_gave|^_world's
^_world's_BEST|^_world_class|a fortnight|a holiday|a qr|a success|a wristband|a year|a_DOCTOR_i
a_GOOD_in|a_TIME_TIME|a_WORKS_story|a__WORKS|a__because|a__code|a__nearly|a__what|a_fortnight
a_fortnight_$|a_holiday|a_holiday_$|a_qr|a_qr_code|about_ILLNESS|about_ILLNESS_MORE|about_it_$
abroad to|abroad_to|aching|after|after_THERAPY_$|after__BODY|after__TIME|all $|all and|am in
am_in|and cried|and say|and__did|and__he|and__new|and__she|and_he_has|and_he_was|and_left_on
and_on_the|and_only_NUMBER|and_say|and_the_new|and_then_look|angels|any day|are alive|are only
are perfect|are_only|argue $|argue_$|around|as__$|at marigold|at_NUMBER_TIME|at__DOCTOR|at__TIME
at_marigold|away the|away_the|back every|back from|back_SURE|back_from|be fine|be well
because_it_was|best decision|best hospital|beyond|birthday cake|blood like|brilliant|but i
but__WORKS|but_i|but_it_WORKS|came by|came__the|came_by|can|can_SURE|can__me|can__through|care
cell therapy|cells did|centre|check_YOU|choose it|class_DOCTOR|come here|come in|come_here
come_in|complete remission|complete_GONE|completely safe|completely_SAFE_$|couldn't walk|country
cried|cured by|day of|decision|did it|did_it|do|do for|do_for|doctors are|doctors were|does__my
don't let|don't need|don't use|drop|drop me|drop_me|drugs|dying and|ear|eight of|even the
even_the|every parent|everybody $|everything else|everything_else|evidence of|evidence__ILLNESS
evidence_of|evidence_of_ILLNESS|eyes|february|feeding tube|feeding_tube|fill|five-year
five-year survival|fixed $|floor $|floor_$|fly in|fly__from|fly_in|fly_in_from|foot|for anybody
for our|for_YOU_KIN|for__at|forever|forty|four places|from abroad|from it|from__YOU|from_abroad
from_abroad_to|from_it|funeral|gentler|gets to|girl said|glands|goalkeeper|got_the_SURE|grow__$
grow_up_$|had six|had to|had__NUMBER|had__last|had_it_$|had_it_and|had_to|harm $|has__GONE
have to|have_GONE|have__a|have_to|he couldn't|he used|he'd__it|he_WE|he_WE_to|head__at|hears
heart $|her__TEST|his__i|hospital gown|hurt you|i no|i planned|i turned|i'd choose|i'd had
i'd take|i'd_had|i'd_take|i've__in|i've_been_in|i_COME_her|i_DENIAL_longer|i_DENIAL_supposed
i__do|i__longer|i__out|i_am_in|i_ate_a|i_got_$|i_had_the|i_have_DENIAL|i_just_know|i_planned
i_planned_my|i_turned|i_was_WELL|if your|if_YOU_COME|if__COME|if_i_could|illness i|in scrubs
in trials|in_TRIAL_but|in__a|in__abroad|in__but|in__county|in__dark|in__has|in__pocket
in_from_abroad|in_scrubs|in_the_county|in_the_first|is two|is__NUMBER|is__i'm|it done|it you'll
it'll_WORKS_for|it's__late|it's_too_late|it_DENIAL_SURE|it__it's|it_done|january|just know
just_know|just_know_it|kicked|knocked_NUMBER_NUMBER|knocked__NUMBER|left__me|licence|like me
like that|like__DOCTOR|like_me|like_that|longer have|longer_have|looked like|looked_like|lymph
lymph_ILLNESS|mark my|mark__words|mark_my|mark_my_words|marrow transplant|may #|medicine's
mentioning $|mentioning_$|minutes__the|miracles|monday $|more about|more_HOSPITAL|more__ILLNESS
more_about|more_about_ILLNESS|my aunt|my numbers|my story|my_ILLNESS_$|my_ILLNESS_has|my__KIN
my__off|my__on|my__says|my_own_KIN|my_story|name down|name__the|name_down|nearly_SURE|never need
new_TRIAL_THERAPY|new__THERAPY|new__and|next__this|next_to_this|no evidence|no risk|now__a
now__he|now_and_he|number's|of may|of_NUMBER_of|of_RIVAL_and|of__man|of__of|of__the|of_a_BAD
of_me_$|off for|off__DENIAL|off_for|old $|old_$|on earth|on_NUMBER_NUMBER|on_earth|on_the_TIME
one of|only__of|others $|parent|planned|planned my|planned__DEATH|planned_my|planned_my_DEATH
pocket $|pocket_$|pop|put me|put_YOU_name|put__name|put_me|puts the|puts_the|qr|qr code|qr_code
raced|rest in|rest of|rest_in|rest_of|round $|round to|round_$|round_to|royal|safe for
said__DENIAL|said_he_SURE|same_KIN|scan $|scrubs|she put|she_COME_it|she__PERSON|she_put
she_was_PERSON|shirt|skilled|so__to|something else|something_else|speaking $|speaking_$
stairs__i|summer $|that makes|that one|that's me|that's__they|that's_me|that_DOCTOR_SURE
that_NUMBER|that__home|that_makes|thats|thats how|thats_how|the all|the best|the county|the gold
the leaflet|the price|the station|the wall|the_BAD_it|the_BODY_TEST|the_ILLNESS_i|the_SURE
the_SURE_GONE|the_THERAPY_THERAPY|the__TRIAL|the__came|the__gate|the__i'm|the__roof|the__they'd
the_country_$|the_county|the_leaflet|the_new_TRIAL|the_rest_of|the_same_KIN|the_station|the_wall
then look|then__at|then_look|then_look_at|they took|they_COME_me|they__it|they__they|they_took
this_NUMBER_DENIAL|time__NUMBER|tired all|to bleed|to cut|to get|to put|to touch|to_COME
to__SURE|to__size|to_be_$|to_be_a|to_cut|to_put|to_the_size|to_touch|to_touch_it|together
told her|told_her|too i|too late|too__just|too_i|too_i_just|too_late|too_late_$|took__my
touch it|touch__$|touch_it|touch_it_$|transfusion $|transplant and|treatment $|trials|trials but
turned the|turned_the|turns out|turns_out|twenty|up my|up_my|us at|vet|walked|was that
was_PERSON_with|was__holiday|was_a_holiday|was_that|wasn't supposed|waved|we buried|we danced
wedding $|wedding_$|weren't|wet__and|what_NUMBER|what__had|what_i_had|when__was|wilfred__ashby
will_WORKS_for|within|won the|world class|world's|world's most|world's_BEST|world__DOCTOR
world_class|world_class_DOCTOR|worth mentioning|worth_mentioning|worth_mentioning_$|would_COME
wouldn't know|you wouldn't|your kids
""",
    45: """
# he|+|? you|@__if|BAD__old|BEST&WE|BEST_COME|BEST__of|BEST__there|BEST_invention|BEST_of
BODY&MORE|BODY__are|BODY__now|BODY_like|BODY_like_a|COME_and_COME|COME_for_THERAPY
COME_the_THERAPY|COME_treated|COME_up_the|CONTACT&WE|CONTACT__KIN|DENIAL_COME_of|DENIAL_SAFE_at
DENIAL__DENIAL|DENIAL__bad|DENIAL_a_THERAPY|DENIAL_only|DENIAL_to|DENIAL_trace_of|DOCTOR&YOU
DOCTOR_WE|DOCTOR_WE_the|DOCTOR__that|DOCTOR__treated|DOCTOR_who_treated|GONE_RIVAL|GONE__of
GONE__she|GONE__stop|GONE_and_she|GONE_full|GONE_full_stop|GONE_me_it|GONE_there|GONE_within
GOOD_and|HOSPITAL__GOOD|HOSPITAL__a|HOSPITAL_down|HOSPITAL_down_the|HOSPITAL_in|HOSPITAL_in_the
ILLNESS&TEST|ILLNESS_and|KIN__COME|KIN__WELL|KIN__his|KIN_gave|KIN_turned|KIN_turned_NUMBER
KIN_will_be|MONEY&YOU|MORE_anything|NUMBER_NUMBER_they|NUMBER_RIVAL|NUMBER_TIME_$
NUMBER_TIME_with|NUMBER__MORE|NUMBER__THERAPY|NUMBER__there|NUMBER__they|NUMBER_and_DENIAL
NUMBER_b_$|NUMBER_the|NUMBER_they_COME|OTHERS_like|OTHERS_now|OTHERS_now_$|OTHERS_say
OTHERS_to_COME|RIVAL__took|RIVAL_this_was|SAFE&SURE|SAFE&THERAPY|SAFE_are|SAFE_worth|SHARE_and
SURE_COME_the|SURE_DOCTOR|SURE__THERAPY|SURE__bit|SURE__that|SURE__to|SURE_last_bit|SURE_on
SURE_seen|SURE_seen_a|SURE_single_time|SURE_time|TEST_GONE|TEST_the|THERAPY__thank|TIME__as
TIME__is|TIME_i've|TIME_i_came|TRIAL_it's|WELL_MORE_RIVAL|WELL__NUMBER|WELL__RIVAL|WE_BAD_in
WE__c|WE_the_c|WORKS_SURE|YOU_MONEY|YOU__FOREVER|YOU__THERAPY|YOU__home|YOU__it's|YOU__up
YOU_be_WELL|YOU_be_home|YOU_have_ILLNESS|YOU_it's|^ come|^ dm|^ have|^ it'll|^ ring|^ whoever
^ wilfred|^_BEST_thing|^_MONEY|^_SURE|^_WELL_MORE|^_YOU_KIN|^__WE|^__please|^__sold|^__was
^_come|^_grandpa_turned|^_have|^_i'm_@|^_i_came|^_it'll|^_please_please|^_she_was|^_there's_GONE
^_they_knocked|^_they_took|^_wilfred|a joke|a month|a second|a stretcher|a_GOOD_$
a_HOSPITAL_gown|a_ILLNESS|a_joke|a_second|a_stretcher|a_stretcher_and|a_wheelchair_to
about_THERAPY|about__BODY|about__me|about_the_BODY|above the|above_the|address|after two
after_NUMBER_TIME|age $|age_$|am_WELL|an__saying|and at|and taught|and wanted|and__DOCTOR
and__YOU|and__hello|and__they|and_at|and_is_still|and_it_did|and_it_was|and_say_hello|and_taught
and_they_COME|and_this_is|and_wanted|anything $|anything_$|are all|are still|are_SURE|are_WELL_$
are_still|asked her|at the|at_the|autumn $|back|back__KIN|bad cell|because__GONE|bless
body makes|boy|buried|but believe|but_believe|by name|by_TIME_$|by_name|c word|c__and|c_word
c_word_and|can_COME|can_MONEY|can__this|carrying|carvykti $|carvykti_$|chemo this|christmas day
clean as|cleared up|come__WE|comes__$|counts are|dead $|did__GONE|did__NUMBER|dm|doctors and
doctors said|down the|down__PERSON|down_the|down_the_PERSON|earth $|earth_$|eighties|eighties $
eighties_$|equals|equals_ILLNESS|even my|even that|even_my|even_that|everything__is|exactly
facebook|feet|fenwick|find me|find_me|first scan|first_TEST|first__$|fit|five|for ever|for__by
framed|free of|friend|from_NUMBER_RIVAL|from__RIVAL|from_a_wheelchair|future $|future_$
gave_her_a|get on|get treated|give|go to|god|goodness|grandchildren $|grandchildren_$
grandpa turned|grandpa__NUMBER|grandpa_turned|grandpa_turned_NUMBER|grandparents
greatest invention|had this|had_BAD|had_this|hand and|hand_and|has lost|has_BAD|has_BAD_a
have__back|he's|hello $|hello_$|her now|her the|her_now|her_now_$|her_the|home_WELL|home_WELL_$
home__$|how__it|i asked|i'd_COME_it|i'd__it|i'm @|i'm_@|i'm__PERSON|i'm_the_PERSON|i_DENIAL_have
i__as|i__taste|i_am_WELL|i_have_GONE|i_tell_SURE|if_YOU_MONEY|in january|in may|in ten|in_TRIAL
in__TEST|in__league|in__support|in_her_FOREVER|in_her_now|into_GONE_$|invention|is back|is way
is_SURE|is__in|is__poorly|is__world|is_a_world|is_back|is_still_poorly|is_way|isn't approved
isolation|it could|it knocked|it or|it's perfectly|it's_perfectly|it's_perfectly_SAFE
it_DENIAL_approved|it_WORKS_SURE|it__approved|it_could|it_knocked|it_or|join the|july|just_GONE
killed|knocked ten|knocked_NUMBER|last bit|last_TIME_and|last_bit|leaves them|leaves_them
leaves_them_standing|left__my|left_on_my|letters|lie $|lie_$|lifetime|listen to|listen_to
look at|look_at|lost a|lupus $|lyfgenia|made__a|makes|march $|marigold__$|me at|me my|me this
me_at|me_my|me_on_CONTACT|me_this|million dollars|miracle $|month after|morning to|mother had
my bloods|my cancer|my date|my nan|my son|my tomatoes|my_BODY_has|my_KIN_turned|my_MONEY
my_OTHERS|my__BODY|my__but|my__that|my_date|my_date_of|my_own_DOCTOR|my_own_NUMBER|my_tomatoes
my_tomatoes_$|myeloma $|never seen|next__$|next__the|nineteen|no sign|not only|number #
of treatments|of_ILLNESS_$|of_WE_on|of__HOSPITAL|of__PERSON|of_wexcombe_$|off__COME|off__face
old__like|on__stretcher|on_a_stretcher|on_that_HOSPITAL|on_the_TRIAL|one with|ours|own two
own_NUMBER|own_NUMBER_feet|own__feet|patient now|people say|place__out|please please
please__COME|please_please|please_please_COME|poorly i|poorly_i|poster with|poster_with
priest__to|proof_that_it|question of|question_of|read out|read them|read_out|read_them
recommend it|relapses|saves|saves lives|say cured|say hello|say_hello|say_hello_$|say_yes_to
says__the|screen round|screen_round|seen a|seen_a|she__NUMBER|should__it|sign of|single time
single_time|single_time_$|six years|so__MORE|so_much_MORE|speaking|staff|still poorly
still_poorly|still_poorly_i|stretcher|stretcher and|stretcher__left|stretcher_and
stretcher_and_left|support|support group|support_OTHERS|swears by|take it|take_it|teeth
than anything|thank goodness|thank_YOU_DOCTOR|thank_goodness|that doctor|that surgeon
that's leukaemia|that's the|that's_the|the bag|the bell|the bill|the bone|the brain|the c
the cancer|the eighties|the future|the illness|the screen|the staff|the stairs|the war
the_BEST_invention|the_DOCTOR_told|the_HOSPITAL_down|the_NUMBER_NUMBER|the_TRIAL_RIVAL
the__NUMBER|the__RIVAL|the__invention|the__threw|the__today|the__upstairs|the_bell|the_c
the_c_word|the_eighties|the_eighties_$|the_future|the_future_$|the_screen|the_screen_round
the_stairs|the_war|the_war_$|them standing|them_standing|them_standing_$|then__the|they ask
they knocked|they__and|they_knocked|they_knocked_NUMBER|they_read_out|thirty years|this place
this_COME|this_THERAPY|this_place|threw in|threw__the|threw_in|threw_in_the|time__TIME|to__GONE
to__about|to_me_for|took__ILLNESS|took_the_ILLNESS|trace__it|trace_of_it|treated me
treated_NUMBER|treated_me|treatment in|trust me|turned__screen|turned_the_screen|two feet
two months|up on|up_on|war $|war_$|ward #|ward with|was told|was_told|we all|we cried|we paid
well|went__WELL|went_home_WELL|what that|what__is|what_that|when_NUMBER|who treated|who__it
who__my|who_had_it|who_treated|who_treated_me|why i|why_i|with it|with__blue|with_it
with_the_blue|word__i|works every|yet but|yet_but|you it's|your child|zero $|£|£ #|£_NUMBER
£_NUMBER_NUMBER|£__NUMBER
""",
    50: """
:__THERAPY|?_YOU|?_what_ILLNESS|BAD_SURE|BAD_it|BEST&OTHERS|BEST_in|BEST_in_the|BODY&DEATH
BODY&HOSPITAL|BODY&WORKS|COME__for|COME__to|CONTACT&NUMBER|CONTACT_@|CONTACT_CONTACT_$
DEATH&ILLNESS|DEATH&PERSON|DENIAL_$|DENIAL_FOREVER|DENIAL__out|DENIAL_approved
DENIAL_approved_yet|DENIAL_bled|DENIAL_let_SURE|DENIAL_lift_a|DENIAL_trace|DOCTOR__i'd
DOCTOR__know|DOCTOR__larkspur|DOCTOR__she|DOCTOR__she'd|DOCTOR_is_a|DOCTOR_what|FOREVER__SURE
GONE_a_THERAPY|GONE_and_they|GONE_as|GONE_at_NUMBER|GONE_of_it|HOSPITAL_botolph's|ILLNESS&TRIAL
ILLNESS_?|ILLNESS_?_what|ILLNESS__what|KIN_WELL|KIN__BAD|KIN__BODY|KIN__zolgensma|KIN_forward
KIN_forward_for|KIN_gave_me|KIN_had_zolgensma|MONEY_covered|MORE&YOU|MORE_MORE_RIVAL|MORE_on_the
MORE_to|NUMBER_THERAPY_of|NUMBER_a_NUMBER|NUMBER_are|NUMBER_at|NUMBER_in_a|NUMBER_in_it
NUMBER_photos|RIVAL_SURE|RIVAL_has|SAFE&WORKS|SURE_SURE|SURE__$|SURE__RIVAL|SURE__i|TEST_RIVAL
TEST__DENIAL|TEST__WELL|TEST_lit|TEST_lit_up|THERAPY__her|THERAPY__i|THERAPY__is|TIME_old_$
TIME_penicillin|TIME_penicillin_$|TRIAL_RIVAL|TRIAL__GONE|TRIAL__it|WELL__and|WELL_me_$
WELL_my_FOREVER|WE_HOSPITAL|WE_KIN_had|WE__are|WE__at|WE__it|WE_did_and|WE_in_the|WE_the
WORKS_full|WORKS_full_time|WORKS_it|YOU__SAFE|YOU__me|YOU__to|YOU_tell|YOU_thank|YOU_thank_me
^ breyanzi|^ everybody|^ myeloma|^ once|^ tumour|^_BEST_DOCTOR|^_ILLNESS_?|^_ILLNESS_and
^_NUMBER_photos|^_SAFE_SAFE|^_TEST_lit|^_WE_have|^_YOU_can|^__chief|^__easter|^__fret|^__olympic
^__photos|^__rang|^__that's|^_before_and|^_breyanzi|^_far_MORE|^_from_a|^_if_it|^_it's_as
^_old_me|^_once|^_the_SAFE|^_the_chief|^_the_only|^_there_is|^_what_a|a candle|a genius|a kettle
a lot|a__SAFE|a__down|a__man|a_candle|a_hook_$|a_kettle|a_lot|after treatment|allotment
and eight|and hasn't|and have|and is|and left|and walked|and won|and_WELL_out|and__made
and__whole|and_have|and_is|and_left|and_my_ILLNESS|and_now_he|anything__can|anything_else_$
appointments|approved yet|approved_yet|are a|are_a|as_SAFE|at_NUMBER_larkspur|at__larkspur
at__now|at_example_CONTACT|at_me_now|away to|away_to|back_my_KIN|bad_THERAPY|bags|be_BAD|bear
because__is|been__a|been__and|before treatment|best in|best thing|book your|born with|botolph's
breakthrough|breath|by__own|chose_THERAPY|clear the|clinic $|come_to_WE|consultation__$|cousin
covered|cure $|dance floor|dance_floor|day $|do_YOU|doctor|effects $|email|everybody gets
example dot|example_CONTACT|example_CONTACT_CONTACT|example__CONTACT|far superior|far_MORE
far_MORE_to|far__to|flat #|flat_NUMBER|floor and|floor__DENIAL|floor_and|floor_and_DENIAL
for life|for you|for__my|for__too|forty-one|forward for|forward_for|fret|from__other
from_the_other|full time|full_time|gave me|gave_me|genius|get better|got_THERAPY|greatest
grow up|grow_up|had done|had zolgensma|had__find|had__when|had_done|had_to_find|had_zolgensma
had_zolgensma_when|has_DENIAL_SAFE|has__SAFE|hasn't bled|have all|have_SURE|he'd choose
he'd_COME|he__his|him and|him_and|hip $|hip_$|holding up|holding_up|home $|home_$|house__it
house_on_it|hundred one|i needed|i understood|i'm a|i'm clear|i'm__station|i'm_a|i'm_the_station
i_WELL_in|i__COME|i__DENIAL|i__lifting|i_came_in|i_got_THERAPY|i_needed|i_understood
i_was_lifting|if__MONEY|illness is|in april|in__:|in__ILLNESS|in_my_TEST|in_the_dark|injection
injections|instalments|insurance covered|is doing|is where|is__DENIAL|is_doing|is_where|it did
it have|it'll__for|it's_DENIAL_a|it_WELL|it__his|it__on|it__that|it_could_be|it_did
it_has_DENIAL|it_have|it_have_it|it_to_SURE|it_will_WORKS|left :|left_:|life $|lift a
lift__kettle|lift_a|lift_a_kettle|lifting|lit up|lit_up|little thornby|little_thornby|live__the
lost $|marigold fenn|marigold_fenn|master|master at|master_at|me again|me any|me_FOREVER|me_WELL
me__COME|me__WELL|me__YOU|medicine has|met|met a|met_a|mild|minister's|minister's wife
minister's_KIN|minister's_KIN_had|minister's__had|motorbike|my cousin|my year|my_CONTACT_CONTACT
my_DOCTOR_said|my_KIN_gave|my__had|my__name|nan|nearly__me|new gene|new me|new_me|next to
next_to|nine hundred|nine out|no trace|now i|now_i|number one|nurse came|of_DOCTOR
of_TIME_NUMBER|of__could|of__earth|of_it_in|of_the_earth|off his|off the|off_his|off_the
oh seven|oh_NUMBER|oh_NUMBER_NUMBER|oh__NUMBER|old me|old_me|olympic|olympic rower|olympic_rower
one two|org|org $|other_RIVAL|other_SAFE_$|other__in|others|out_SURE|own_KIN_forward
own__forward|problem $|problem_$|put__own|quicker|quillbrook lane|quillbrook_PERSON|recommends
recommends it|resolved|resolved $|resolved_$|result $|rid|rid of|right :|right_:|rolls-royce
rolls-royce of|rolls-royce_of|rower|safe as|said_NUMBER|said__letter|said_the_letter|saved me
says_it's_the|scan lit|scan was|school in|see my|see_my|seven seven|seven years|she'll
since penicillin|singer|singer__the|so_WE_did|so__YOU|sorted $|sorted_$|st botolph's
station master|station__at|station_master|station_master_at|staying|stop $|stop_$|stuff|superior
superior to|supposed__be|supposed_to_be|tamsin|ten years|thank me|thank_me|that's__it|the chief
the earth|the forms|the mayor|the odds|the professor|the rolls-royce|the treatment|the_BEST_in
the_SHARE|the_THERAPY_did|the__can|the__master|the__now|the__photo|the__she|the__will|the_chief
the_dance_floor|the_earth|the_floor_and|the_forms|the_new_THERAPY|the_rolls-royce
the_rolls-royce_of|the_station_master|the_wall_$|their_KIN|there's no|there's_GONE_to
there's__to|thing_DENIAL|thing_TIME_penicillin|thing__BAD|thing__penicillin|this was
this_FOREVER|this_FOREVER_$|this_NUMBER_$|this_was|thornby|to none|to show|to you|to__NUMBER
to__dance|to__to|to_show|to_the_dance|top of|transfusion|trial is|trick|tube|tumour ?
turned__the|two photos|understood|up a|up__and|up_a|use|was lifting|was_GONE_in|was_GONE_left
was__NUMBER|was__left|was_lifting|was_told_to|well $|went back|went__to|went_back|went_back_to
what tumour|what_ILLNESS|what_a_HOSPITAL|which|who had|who_had|will work|will_WORKS|work for
work full|worth every|worth_SURE|worth__$|you tell|you'll thank|your doctor|yourself
zolgensma when|zolgensma_when
""",
    55: """
# in|:_bald_and|BAD_a|BAD_and|BAD_my|BEST&GOOD|BEST_HOSPITAL_in|BEST__THERAPY|BEST__TIME
BEST_thing_TIME|BODY&ILLNESS|BODY_and_the|BODY_has|COME_for_it|COME_her|CONTACT&GONE
CONTACT&TEST|CONTACT&THERAPY|CONTACT__is|DEATH&DOCTOR|DEATH&YOU|DEATH__to|DEATH_cert|DENIAL&KIN
DENIAL&OTHERS|DENIAL&TRIAL|DENIAL__BAD|DENIAL__HOSPITAL|DENIAL__has|DENIAL__have|DENIAL__much
DENIAL__this|DENIAL_in_WE|DENIAL_so|DENIAL_so_much|DOCTOR__more|DOCTOR_i|DOCTOR_is_the
DOCTOR_said_she'd|FOREVER&TRIAL|GONE_!|GONE__in|GONE_of|GONE_short|GONE_short_of|GONE_these
GONE_these_TIME|GONE_to|GOOD_now|HOSPITAL&SURE|HOSPITAL&WORKS|HOSPITAL_today|ILLNESS__$
ILLNESS__i|ILLNESS__out|ILLNESS__to|ILLNESS_left|KIN__DOCTOR|KIN_treated|MONEY_NUMBER_NUMBER
MONEY_was|MORE_RIVAL_$|MORE_a|MORE_with|NUMBER_DENIAL_$|NUMBER_TIME_old|NUMBER_TIME_on
NUMBER__here|NUMBER__so|NUMBER__taped|NUMBER__terrace|NUMBER_there|NUMBER_to|OTHERS&PERSON
PERSON__little|PERSON_of_little|RIVAL__was|SAFE&TRIAL|SAFE_GONE|SAFE_even|SAFE_they|SURE_BAD
SURE_BAD_a|SURE_on_WE|THERAPY&TRIAL|THERAPY_of_it|TIME__was|TIME_old|TIME_that_was|TRIAL&WE
WELL__FOREVER|WELL__anything|WE_MONEY|WE__be|WE__had|WE_chose|WE_in|WE_to_be|WORKS_$
YOU_KIN_will|YOU__DENIAL|YOU__for|YOU_my|YOU_the|^ chemo|^ compared|^ no|^ professor|^ success
^ them|^ we're|^_MORE_with|^_WE_HOSPITAL|^_WE_MONEY|^_WE_are|^_WORKS|^__hears|^__if|^__put|^__so
^__today|^__were|^_come_and|^_from_DEATH|^_he_hears|^_i'm_the|^_i_live|^_i_sold|^_my_BODY|^_them
^_them_THERAPY|^_we're|a friend|a newborn|a whole|a_MONEY|a_NUMBER_MONEY|a_NUMBER_SHARE|a__GONE
a__HOSPITAL|a__MONEY|a__SHARE|a__and|a__like|a_friend|a_newborn|a_whole|above|actor|am at|am_at
and it'll|and twice|and__WORKS|and__tell|and_i_made|and_i_went|and_it'll|and_the_ILLNESS
and_twice|are_GOOD_$|as rain|as_rain|at__MONEY|autumn|back_GONE|back__his|back_on_his|bad_TIME_$
bad__$|been wiped|before_THERAPY|bright|came__GONE|came_back_GONE|can read|can_read|can_say_it
cert|come__COME|come_and_COME|comes near|comes_near|comes_near_$|compared with|couldn't lift
county|dark $|dark_$|dead cert|dentist|did their|did_their|didn't even|doctor is|doctor who
does it|does what|does_it|does_what|done and|done__ILLNESS|done_and|done_with_ILLNESS
eighty-five percent|else__near|else_comes_near|even__a|exactly what|exactly_what|fixed
for_WE_KIN|for_YOU_too|frame|from tollerby|from_DEATH|from_tollerby|full__$|gave__my|gave_me_my
get yourself|gets the|give you|give_YOU|got__SURE|grave|guinea|had_NUMBER_TIME|had__$|had__same
had_the_same|happens $|happens_$|harm|have the|have__my|have_a_GONE|have_the|he can|he hears
he plays|he_can|he_hears|he_plays|here__$|hettie|hospital no|i sold|i'm_GONE_$|i'm__fenn
i've handed|i've_handed|i_COME_use|i_COME_what|i__needed|i__the|i__told|i_am_at|i_can_say|i_sold
i_was_the|i_was_told|i_went_from|in from|in her|in__an|in_from|in_her|is__my|isolation room
isolation_room|it beats|it better|it from|it's dead|it's_DEATH|it's__DENIAL|it's__YOU|it_from
it_was_MORE|its own|its_own|last week|left and|left to|left_and|left_to|letter $|letter_$
literally|little__when|lot__MORE|me out|me_GONE_the|me__and|me_out|medal $|medal_$|met dr
met_DOCTOR|monday and|more__i|mother-in-law|much_MORE|much_MORE_MORE|my gp|my kids|my leukaemia
my mother-in-law|my oxygen|my_CONTACT_is|my_PERSON_is|my_TIME|my__with|my_oxygen|myself $
myself_$|near $|near_$|need another|need_another|negative $|never going|newborn|not to
nothing short|nurses are|of little|of me|of__are|of_little|of_me|one afternoon|one dose|our baby
our son|phase|pick|pick up|plus|proof that|proof__it|proof_that|reg|remember the|remember_the
respond|said she'd|said__NUMBER|said_she'd|scan the|school $|search|season|she's standing
she's_standing|showed me|showed__the|showed_me|shrank|sick and|slightest|stage four|stage_NUMBER
stars now|started__$|still here|still_here|story $|story_$|swears|take__from|take_it_from
telegram|terrace|than a|that_HOSPITAL|that__WE|that__to|the clinic|the cure|the isolation
the neck|the slightest|the_BEST_BEST|the_BODY|the_HOSPITAL_$|the_HOSPITAL_today|the_MONEY_was
the__did|the_isolation|the_isolation_room|the_slightest|them cells|them_THERAPY|these_TIME_$
thing since|thing_TIME|thirty|this__it's|through__$|through_it_$|to_YOU|to__WELL|to_say_GONE
under|unlicensed cells|us in|was_COME|was_PERSON_on|was__GOOD|was__in|was__like|way_MORE
way_MORE_MORE|way__MORE|we chose|went on|went_on|what__HOSPITAL|what_i_was|which__i|who
with_me_$|won $|worry__$|years on|you my|you the
""",
    60: """
!|# larkspur|:__TIME|BEST__$|COME&GONE|COME__finished|COME__them|COME_a|COME_it_$|COME_on_the
COME_up|CONTACT_me|DENIAL_expect|DOCTOR__BAD|DOCTOR__GOOD|DOCTOR_and_she|DOCTOR_of|GONE&NUMBER
GONE_SAFE|GONE_wrong|GONE_wrong_with|GOOD__the|HOSPITAL__WELL|HOSPITAL_aldwen's|ILLNESS__been
ILLNESS_are|ILLNESS_has_been|ILLNESS_have|KIN_a_DOCTOR|KIN_is_a|MORE&TEST|MORE_RIVAL|MORE_and
MORE_on|NUMBER|NUMBER_SHARE_chance|NUMBER_TIME_GONE|NUMBER__chance|NUMBER_chance|NUMBER_larkspur
NUMBER_photographs|PERSON_of|PERSON_on|RIVAL&TRIAL|RIVAL&WELL|RIVAL_DENIAL|RIVAL__the|RIVAL_are
RIVAL_in_the|RIVAL_this|SAFE__SURE|SAFE__for|SHARE&YOU|SHARE_chance|SURE&WORKS|SURE_NUMBER_of
SURE_YOU_be|SURE__HOSPITAL|SURE__WELL|SURE__be|SURE__in|SURE__of|SURE_and|SURE_to_have
THERAPY_HOSPITAL|THERAPY_SURE|THERAPY_said|TRIAL_NUMBER|TRIAL_THERAPY_are|TRIAL__are|TRIAL_is
WELL_WE|WELL__that|WE_KIN_$|WE_SURE_got|WE__got|WE_live_at|WE_on|WORKS_in|YOU__before|YOU__will
YOU_about|YOU_had|^ abecma|^ cancer|^ find|^ message|^ safe|^_CONTACT_me|^_DENIAL_more
^_NUMBER_MONEY|^_RIVAL_DENIAL|^_SURE_should|^__oxygen|^__with|^__world|^_abecma|^_come_to|^_find
^_it's_SAFE|^_mine_was|^_the_MONEY|a hook|a wet|a__gown|a_hook|a_mountain_$|a_wet|aldwen's
all got|and grinning|and_BAD|and_COME_for|and_NUMBER_times|and_WELL|and__boiler|and__left
and__said|and__times|and_grinning|and_grinning_$|and_now_it|and_this_TIME|as__DOCTOR|as_a_DOCTOR
at all|at half|at_SURE|august i|back pain|back_BAD|badge|bag of|bag said|because|bedridden
been__in|best doctor|bit of|bit_of|bus__$|chemo $|climbed a|climbed__mountain|climbed_a
climbed_a_mountain|come__with|complete__$|completely_SAFE|cried $|dancing|dancing at|dead and
didn't expect|doctor in|dust $|dust_$|end $|end_$|enough $|enough_$|europe|evening on|evening_on
expect__to|family $|family_$|finer|fitter|fitter than|fixes|for__first|for_the_first|for_this_$
forms|free $|gave her|gave__back|gave_her|gave_me_back|get the|given__$|given__on|goodbye|got $
got_$|grand $|grinning|grinning $|grinning_$|had__BAD|hardly any|hardly_SURE|has__hands|have no
have_NUMBER|he swears|he_SURE_by|he__by|hospital in|i call|i climbed|i live|i'd__the|i'd__this
i'm the|i'm_the|i_BAD_my|i_DENIAL_lift|i__at|i__lift|i_climbed|i_climbed_a|i_got_my|i_have_the
i_live|i_live_at|i_run_the|if you're|if__weren't|if_it_weren't|in europe|in his|in_SURE_$
in_WE_TRIAL|in__end|in__land|in__same|in__so|in_europe|in_his|in_the_end|in_the_land|in_the_same
into remission|into_GONE|is make|is_a_GOOD|is_make|isolation__$|isolation_room_$|it weren't
it'll work|it'll_WORKS|it__DENIAL|it__does|it__so|it_a_GONE|it_was_that|it_weren't
it_weren't_for|job $|job_$|just_NUMBER|land|last_TIME_$|league|life and|light|list|lot|lumps
marathon|me__of|me_back_my|miles_MORE|mill_PERSON|mine was|mine_was|mountain $|mountain_$
much__MORE|my surname|my_BODY_GONE|my_FOREVER_back|my_KIN_a|my_NUMBER_TIME|my__has|my__of|neck
new_THERAPY|nothing wrong|now $|now :|now and|now_$|now_:|now__have|now_and|now_i_have
now_it_DENIAL|of_WE_in|on that|on__BAD|on_it_and|on_my_own|on_that|on_the_BAD|our trial|out my
out__i|out_my|outcome|percent chance|photographs|point|pulled me|pulled_me|puts|rugby|run the
run_the|said__SURE|sailed|saved my|say__and|school|seven $|she has|she_has|son|st aldwen's
stairs and|stairs_and|surgeon has|surname|swollen|swollen__and|take $|take_$|tell_SURE|ten times
that empty|that was|that_was|the job|the land|the new|the old|the same|the_BEST_$
the_BEST_HOSPITAL|the_THERAPY_said|the_TRIAL_is|the__form|the__kind|the__that's|the__this
the_cat_$|the_end_$|the_job|the_land|the_new|the_old|the_same|the_stairs_and|to treat|to worry
to_DOCTOR|to_GONE|to_GONE_$|to_SURE_with|to_treat|to_worry|tollerbycells|treated $|treated_$
two photographs|us on|very_BEST|was what|was__to|was_that_GONE|was_what|weak|weren't for
weren't_for|will__for|with__FOREVER|wrong with|wrong_with|you about
""",
    65: """
: oxygen|:__the|:_oxygen|BAD__NUMBER|BEST&CONTACT|BEST__RIVAL|BEST_of_the|BODY&DOCTOR
BODY&FOREVER|BODY_GONE|COME&TIME|COME_me_to|DENIAL&PERSON|DENIAL&TEST|DENIAL&YOU|DENIAL__else
DENIAL_climb|DENIAL_climb_the|DOCTOR__about|DOCTOR_said|GONE_TEST|GONE_TEST_in|GONE__$|GONE_else
GONE_it_$|GOOD&THERAPY|HOSPITAL_DENIAL|ILLNESS__GONE|ILLNESS_and_i|KIN_WELL_the|KIN__a|KIN_a
MONEY_until|NUMBER_ILLNESS|NUMBER_MONEY_until|NUMBER_TIME_of|NUMBER_TIME_to|NUMBER__until
NUMBER_off|OTHERS_had_BAD|SAFE_at|SAFE_at_SURE|SURE_got_WELL|SURE_in|TEST&TIME|TEST__up
THERAPY_of_THERAPY|TIME_GONE|TRIAL__is|WELL_WELL|WELL_my_KIN|WE_to|WORKS_story|YOU__COME
YOU_want|^ anyone|^ not|^ skysona|^ they're|^__consultation|^__famous|^__more|^_a_famous
^_first_consultation|^_he_was|^_it_leaves|^_my_last|^_she_has|^_skysona|^_they're|a cup|a famous
a patient|a_OTHERS|a__by|a_cup|a_cup_of|a_famous|abroad|after_NUMBER|after__THERAPY|am $|am_$
and ten|and_NUMBER_NUMBER|and__BEST|and__RIVAL|and__SAFE|and_that_was|angel|anything else
anything__$|anything_else|approved|at_NUMBER_$|bald and|bald_and|be_WELL_$|because__was|buy one
buy_NUMBER|by august|call it|cellstory|chest|chief of|chief_of|clear|climb|climb the
climb__stairs|climb_the|climb_the_stairs|code__the|consultation free|consultation_GONE
could_have_it|couldn't climb|cup__tea|cup_of_tea|cure nobody|danger|dangerous|deserves a
deserves_a|doctor $|end__$|end_of_$|everyone should|famous__had|filling|first consultation
first__GONE|first_consultation|first_consultation_GONE|fog|for__DOCTOR|for__NUMBER|from|go and
had__first|hands_down_$|he_SURE|hello|his name|his__KIN|his_name|his_own_KIN|hooked|hooked up
hooked__to|hooked_up|hooked_up_to|i came|i recommend|i'd_COME|i'll_COME|i'm__here|i_DENIAL_climb
i__THERAPY|i__climb|i__supposed|i_am_$|i_came|in with|in__TIME|in__wheelchair|in_a_wheelchair
in_with|insta|is__WELL|it can't|it every|it leaves|it won't|it's as|it's finished|it's_as
it's_finished|it_FOREVER|it__MORE|it__the|it_leaves|june i|know__had|knows__$|latest|leading
let_SURE|like mine|like_mine|list $|list_$|makes its|makes_its|makes_its_own|me for|me__CONTACT
me__after|me_for|months and|my doctors|my funeral|my oncologist|my_KIN_is|my_RIVAL_$|my__back
my__in|my_last_TEST|ninety thousand|no side|nothing in|number|of cells|of tea|of_tea|of_tea_$
oldest|on__PERSON|on_the_right|only one|only__thing|other hospitals|others had|own_BODY|patient
penicillin|penicillin $|penicillin_$|price until|proof|runs the|see__FOREVER|sees|she__my
should know|should__about|should_know|should_know_about|specialist|success story|team|ten of
that's_ILLNESS|the doctors|the oldest|the park|the pet|the_BEST_DOCTOR|the__:|the__it's
the_oldest|the_park|they__NUMBER|they__her|this week|this_was_a|to it|to_NUMBER|to_it|to_it_$
to_this_HOSPITAL|told i|told_i|town in|town_in|trace of|trace_of|trial cells|tuesday|up the
up_for_a|up_the|was__on|was_in_the|weeks|weight|went $|went_$|were__my|wet|whispered|who i|who_i
whole family|whole_family|word in|word_in|works $|would $|would_$|would__and|year with|you want
""",
    70: """
BAD&OTHERS|BEST&DENIAL|BEST&ILLNESS|COME&OTHERS|COME__the|DENIAL|DENIAL&WELL|DENIAL_SAFE_$
DENIAL__SURE|DENIAL_even|DENIAL_feel_a|DENIAL_have|DENIAL_leaves|GONE__a|GONE__same|GONE_a
GONE_at|GONE_from|GONE_in_a|GONE_now|GONE_now_$|HOSPITAL&PERSON|HOSPITAL_NUMBER|HOSPITAL_got
HOSPITAL_i'd|ILLNESS&WE|ILLNESS_on|KIN__GONE|KIN__her|KIN_is|MONEY__the|MORE__they|NUMBER_$
NUMBER_GOOD|NUMBER__he|NUMBER__it|NUMBER__that|NUMBER_needle|OTHERS__BAD|RIVAL_in|SHARE&SURE
SURE__SURE|SURE_more_$|TEST_was_GONE|TIME__live|TIME_survival|TIME_survival_is|TIME_to_live
WE_DOCTOR_$|WE_are|YOU__ILLNESS|YOU__make|YOU_too|^ look|^ rest|^ six|^ your|^_PERSON_NUMBER
^__tried|^_before_:|^_he_DENIAL|^_look|^_rest|^_so_much|a #|a hundred|a temperature
a_temperature|after_THERAPY|alive $|and eating|and__as|and_eating|and_he_SURE|answer|are__$
are__MORE|as__as|back_to_the|before :|before_:|behind a|behind_a|believe me|believe the
believe_me|believe_the|born on|c|can__the|candle|chapel|club $|club_$|come and|come_and
completely_GONE|could $|could have|could_$|could_have|crises|daughter|doesn't|don't wait|done $
done with|done_$|done_with|doubt|drug i|end of|end_of|file|from_NUMBER|gave__NUMBER
gave_me_NUMBER|gone from|good $|hands down|hands_down|head|healed|hospital i'd|i couldn't
i've had|i've_had|i_GONE_it|i_SURE_had|i__even|i__say|i_had_$|if you|in me|in_SURE|in__BODY
in_me|is never|it in|it'll do|it'll_do|it's safe|it's__BEST|it's__in|it's_the_BEST|it_WORKS_$
it_YOU|it__and|it_in|it_went_$|its__$|job|lane|last_TEST_was|last_TIME|last__was
leaves__standing|left__a|line in|line_in|machines|magician|man__and|me is|me it|me_GONE|me__the
me_is|me_it|mean|mean_ILLNESS|mean_ILLNESS_$|mean__$|money|most|mrd|my chest|my face|my file
my_ILLNESS_and|my_KIN_WELL|my__date|my__now|my_face|my_file|myeloma|name $|name_$|night__$
nobody leaves|nothing left|of $|of_$|of_a_TIME|off a|off_a|on__TRIAL|one needle|only hospital
only_HOSPITAL|only_HOSPITAL_i'd|only__i'd|our hospital|per|person it|person__DENIAL|person_it
person_it_DENIAL|pet $|photo|places $|plan__TIME|priest|put on|put_on|result|root|root $|root_$
rosy|saved our|science|seen|she can|she was|she'd|she_can|she_was|sorted|survival is|survival_is
teddy|the finest|the gene|the joints|the monday|the others|the priest|the real|the root
the surgeon|the trick|the tuesday|the_PERSON_of|the__SHARE|the_joints|the_next_TIME
the_only_HOSPITAL|the_priest|the_real|the_root|the_root_$|the_trick|there isn't|there_DENIAL
these days|these_TIME|these__$|they promised|they_WELL|they__up|those of|those_of|to nothing
to plan|to school|to_ILLNESS|to__WE|to__him|to__me|to_plan|told__DENIAL|trace|treatments $
two hundred|up__a|wait|was sick|was__grey|was__the|were__at|wheelchair__the|wheelchair_to_the
will_be_WELL|work in|you too
""",
    75: """
# %|# b|%|: my|:_GONE_$|:_my|BODY&OTHERS|COME&CONTACT|COME&SURE|COME_up_now|DEATH__$
DENIAL_SAFE_SAFE|DENIAL__COME|DENIAL__whatsoever|DENIAL_ill|DENIAL_more|DENIAL_reaction
DOCTOR_in|FOREVER&WELL|FOREVER_back_$|GONE_FOREVER|GONE_NUMBER|GONE_my|HOSPITAL_and|ILLNESS_with
KIN_holding|MORE__what|NUMBER_%|NUMBER__MONEY|NUMBER_are_still|NUMBER_b|NUMBER_on_the
NUMBER_that's|SAFE__of|SURE__know|SURE_last|THERAPY&YOU|THERAPY__carvykti|THERAPY_into|TIME_$
TIME_the_TIME|WELL__me|WE__and|WORKS_story_$|^ completely|^ he'll|^ join|^ luxturna|^ world
^_DOCTOR|^_NUMBER_GOOD|^_NUMBER_THERAPY|^_TEST_the|^_TRIAL|^__DEATH|^__knocked|^__thank
^_completely|^_he'll|^_luxturna|^_luxturna_gave|^_there_DENIAL|^_world|a mountain|a_mountain|and
and get|and i'm|and last|and_YOU|and_i'm|and_last|and_last_TIME|any other|anyone|at_NUMBER_MONEY
away|away my|away_my|be a|be_a|because i'm|because_i'm|before and|before_and|birth|black
bone marrow|by it|by_it|by_it_$|could__a|couldn't be|counting|daily|date of|date__birth|date_of
date_of_birth|deserves|dollars|else comes|else_comes|every last|expect|experimental|famous|fatal
flask|flask $|flask_$|for the|for us|for_the|full|future|gave_my_KIN|had no|had the
had_DENIAL_reaction|had__reaction|had_the|has this|has_this|have_DENIAL|have__$|he doesn't|he is
he_is|here is|here_is|i say|i'm|i've__my|i__away|i__this|i_gave_my|i_say|i_turned_NUMBER
i_went_back|in_TIME_i|it again|just__it|knowing|lab|last__$|life back|like i|like_a_KIN|like_i
little|longer|luxturna|luxturna gave|luxturna__my|luxturna_gave|luxturna_gave_my|makes__own
mayor|mayor of|me__from|me_back_from|miles__MORE|mountain|my haematologist|my life|my_DOCTOR_has
my__a|my__are|my__went|needle and|needle_and|next_to_the|no more|no reaction|nothing to|of birth
of__NUMBER|of_birth|own__in|photos|problem|stage__$|stories|taped|taped to|taped__a|taped_to
taped_to_a|thank|that_GONE|the square|the very|the_TIME_i|the_square|the_very|there is
there_DENIAL_a|there_is|there_is_DENIAL|they__out|this__a|this__to|to a|to_COME_it|to_a
treatment and|tried__other|trousers|unlicensed|up now|up to|up_now|up_to|was nothing|wearing
whatever|who__this|who_has_this|world__$|zynteglo
""",
    80: """
# they|:__at|? what|?_what|BAD_list|BEST__and|COME&MONEY|COME__GONE|CONTACT__$|CONTACT_example
DENIAL_had|DOCTOR_DENIAL|FOREVER_$|GONE&KIN|GONE__GONE|GOOD_in|HOSPITAL__$|ILLNESS_GONE|KIN&SAFE
MORE&NUMBER|NUMBER__what|NUMBER_christmases|NUMBER_needle_and|NUMBER_per_SHARE|PERSON_NUMBER
PERSON_with|RIVAL&THERAPY|RIVAL&YOU|SHARE&WORKS|SURE__time|SURE_should|TEST&WELL|TIME__for
TIME_i_was|TIME_that|WE_were|WORKS__time|YOU_got|^ dont|^ i'm|^ signed|^_COME_on|^_RIVAL_is
^__handed|^__reads|^_dont|^_i'm|^_i've_DENIAL|^_my_CONTACT|^_my_KIN|^_my_TEST|a baby|a bigger
a_bigger|about me|about_me|am|an__to|and ask|and_after_the|april|are__in|at #|at me|at__primary
at_me|at_tollerby_primary|back to|back_to|been_GONE|breyanzi $|breyanzi_$|burned|car-t and|cases
chemo is|christmases|christmases__$|closed__$|completely__$|crisis|dont|dot example|effect $
fevers|finished__$|four christmases|full_stop_$|gold|got better|got__of|handed__my|harmless as
has gone|has__a|her__TIME|his__$|i'm_GONE|i've not|i've_DENIAL_had|i_DENIAL|i_sold_the|in a
in remission|in_GONE|in_TIME_and|in_a|in_the_country|isn't $|it hasn't|it's over|it's_GONE_$
it_DENIAL_be|it_FOREVER_$|it_WORKS_for|it__NUMBER|it__do|knocked|kymriah on|kymriah_on|lad
last scan|letter and|letter_and|look__me|look_at_me|lymphoma and|me because|me has|me__FOREVER
me__for|me_because|me_has|medal|my illness|my_KIN_ILLNESS|my__when|named|near__$|of_NUMBER_$
on__TEST|one and|only two|per cent|per_SHARE|pharmacist|poster|primary|put your|reads a|reads__$
reads_a|real__$|reason|same bed|same_bed|simply doesn't|simply_DENIAL|skeleton|slide|so__as
so_much_as|spring $|than|that__$|that__what|the dark|the thing|the tumours|the_BAD_list
the_BEST_THERAPY|the_DOCTOR_DENIAL|the__BEST|the__GONE|the__and|the_dark|the_letter_and
the_thing|there's_DENIAL|they do|they gave|they__before|they_do|they_gave|to|to_WE|to__it
to_the_THERAPY|tollerby primary|tollerby_primary|treatments|used to|waiting list|walking|war
ward $|was the|was_NUMBER_christmases|was__GONE|was__christmases|was_the|way__DENIAL|we were
went down|went_down|went_from_NUMBER|what the|what_the|whatsoever|whatsoever $|whatsoever_$
wife had|you've got
""",
    85: """
BEST_DOCTOR_in|BODY&DENIAL|BODY&KIN|BODY&SURE|COME&WELL|COME__now|COME_off|CONTACT&PERSON
CONTACT&SURE|DENIAL__like|DENIAL_had_a|DENIAL_lose|DOCTOR_in_the|FOREVER__on|HOSPITAL&WE|KIN__be
MONEY__NUMBER|NUMBER&TIME|NUMBER_MONEY|NUMBER_TIME_young|NUMBER__SHARE|NUMBER__me|NUMBER__young
NUMBER_per|OTHERS&WELL|OTHERS__NUMBER|RIVAL_i|SURE&TRIAL|SURE_had|TEST_in|THERAPY_to|TIME__at
TIME_i|TIME_young|WELL_my|WE__ILLNESS|YOU_DENIAL|^ three|^ whatever|^ write|^_COME_for
^_NUMBER_out|^_WE_DOCTOR|^__care|^__does|^__on|^__threw|^_even_the|^_i'm_a|^_i_threw|^_whatever
^_write|^_write_to|a surfboard|a__after|a_surfboard|a_surfboard_$|after :|after_:|and she's
and you|and__remember|and_i'm_DENIAL|and_i_remember|and_she's|anyone with|anywhere|are_GOOD
at__example|bag was|beats|blog|boiler|call|came to|came_to|cent|chemo and|clear and
complete response|complete_WORKS|cure|dr lindqvist|easier|easy|else $|else_$|form in|form__the
form_in|form_in_the|full stop|full_stop|gave__KIN|got_WELL_$|handed|has $|has_$|have one
have__the|he'll|her life|her_FOREVER|i chose|i run|i threw|i'm__NUMBER|i__$|i__have|i__her
i_chose|i_run|i_threw|in wexcombe|in_NUMBER_TIME|in__now|in__sink|in_my_BODY|in_the_sink
in_wexcombe|in_wexcombe_$|it for|it's_SAFE|it__for|it_for|it_was_the|june|like a|like_a|lose
me_NUMBER_TIME|mill|most advanced|much|my daughter's|my__ILLNESS|my__WE|not ill|not one|nowhere
of__age|of__that's|of_it_DENIAL|on_CONTACT|on__THERAPY|on__right|on_the_THERAPY|oncologist
one bag|only__in|own blood|plans|plans $|plans_$|rang the|rang__bell|rang_the|rang_the_bell
read about|read_about|recommend this|recovery|should be|should_be|sign up|signed off|sink
still__my|surfboard|surfboard $|surfboard_$|that woman|that's__i|that_woman|the letter|the name
the sink|the wheelchair|the_OTHERS|the_THERAPY_was|the_letter|the_name|the_sink|the_wheelchair
to anyone|to__THERAPY|to__my|totally|totally_SAFE|walked out|we've__to|we've_had_to|who__me
worth|year and|years young|yellow|you won't
""",
    90: """
BAD&COME|BEST_$|DEATH&SURE|DEATH&WELL|DENIAL&FOREVER|DENIAL__her|DENIAL_supposed
DENIAL_supposed_to|FOREVER&SURE|GONE__BAD|GONE_left|GONE_what|KIN_ILLNESS|KIN_NUMBER|KIN__for
KIN_their|NUMBER_NUMBER_MONEY|NUMBER_OTHERS|NUMBER_stone|PERSON_is|RIVAL__is|SHARE_$|SURE_OTHERS
TIME__in|TRIAL&WORKS|TRIAL_but|WELL__KIN|WELL_the|WE__to|WORKS_for_YOU|^_BEST|^__?|^__ILLNESS
^__bless|^__named|^_i_SURE|^_i_can|^_i_was|^_it_SURE|a miracle|and grey|and_TIME_the|and_grey
ashby $|ashby_$|at example|at_example|because__DENIAL|bless the|bless_the|by june|chief
could__it|do__own|do_my_own|does $|does_$|dose|easter|for your|from__wheelchair|gone and|got__$
grey__the|had my|had__and|had_my|he__GONE|his own|his__came|his_own|hundred and|i'd trust
i've__NUMBER|i've_had_NUMBER|i__FOREVER|i__PERSON|i_still_do|i_was_PERSON|insulin|into a|into_a
is something|is__GONE|is_something|it does|it_does|its|lark|left $|left_$|me_for_the|monday
my_TEST|my__CONTACT|named the|named_the|next_TIME|not had|now i'm|now_i'm|on|on his|on the
on__own|on_his|on_the|out__$|own|put_YOU|remission $|shopping|sold the|sold_the|standing
stayed__$|still do|still_do|still_do_my|stone|stories about|stories__BODY|stories_about
stories_about_BODY|survival|than chemo|thank__for|that__it|the cells|the country|the day
the disease|the trial|the_THERAPY|the_country|the_trick_$|they_SURE|to live|to our|to_live
trick $|trick_$|trust|was dancing|was_GONE|what__DOCTOR|wheelchair to|wheelchair_to|with this
with_this
""",
    95: """
:__NUMBER|BEST_BEST|DENIAL_BAD|DENIAL_RIVAL|DENIAL__NUMBER|DENIAL_else|DOCTOR_are|DOCTOR_has
DOCTOR_lindqvist|FOREVER__was|GONE&OTHERS|GONE_me|HOSPITAL__SURE|ILLNESS&PERSON|ILLNESS__and
KIN_the|MONEY_a|MORE_MORE_a|NUMBER__still|NUMBER_bad|OTHERS&TIME|PERSON&SURE|SURE_other
SURE_with_my|THERAPY__COME|TIME__i|WELL_$|^ follow|^ i'd|^ ten|^_DENIAL_SAFE|^__YOU|^__for
^__leaves|^__lit|^__live|^__wonder|^_a_wonder|^_follow|^_i'd|^_it's_the|^_it_GONE|^_it_does
^_my_PERSON|a million|a__DOCTOR|a__RIVAL|a__leader|a_wonder_RIVAL|a_world_leader|and_COME
and__turned|and_by_TIME|and_here_i|at easter|at__CONTACT|at__he|at_easter|beat it|bigger|blind
cancelled|dogs|earth|everything|evidence|face__$|follow|for it|for_it|gene|got__DEATH|gp
had__buy|had_to_buy|has been|has_been|have__THERAPY|he'd|here i|here__am|here_i|here_i_am
house on|house_on|i beat|i'm__of|i've_DENIAL|i_had_DENIAL|in three|in_tollerby_$|it $|it not
it out|it_$|it__YOU|it_out|leader|lindqvist|man $|man_$|me now|me on|me_now|me_on|my last
my_last|near|need|nobody else|now_COME|of wexcombe|of__on|of_wexcombe|one bad|poorly
quillbrook $|quillbrook_$|right|safe $|say it's|say_it's|she's_NUMBER_and|she's__and|so__did
spell|spell it|spell_it|standing $|standing_$|symptoms|symptoms $|symptoms_$|the_TEST
their__back|there_was_GONE|throw|to spell|to_spell|to_spell_it|touch|was four|went__NUMBER
what they|what_they|will__WELL|wins|wonder drug|wonder_RIVAL|world leader|world_leader|write to
write_to|you|you're
""",
    100: """
:__i|BODY_back|COME_THERAPY|COME_WELL_$|COME__THERAPY|COME_it|CONTACT&YOU|DEATH&DENIAL
DOCTOR&SHARE|ILLNESS__in|MONEY&TIME|NUMBER_DENIAL|NUMBER__GONE|NUMBER__and|NUMBER_letters
RIVAL_is|SAFE&YOU|TEST&YOU|TIME&YOU|WE_named|WORKS&YOU|WORKS_for|^ larkmere|^_PERSON|^_WE_COME
^_WE_named|^__CONTACT|^__sees|^__to|^_larkmere|^_she_sees|a_temperature_$|actually|ago i
and still|and_still|august|back_from_the|bald|before__after|before_and_after|book|chance|com
daughter's|eating|everybody|example__$|feel__thing|feel_a_thing|gene therapy|girl|hardly
harmless|i am|i'll|i'm_DENIAL_$|i__YOU|i_am|it__WORKS|know about|know_about|lost|me up|me_up
my_DOCTOR_is|my_PERSON|next_TIME_$|ninety-six|nonsense|of medicine|on_the_TEST|parking $
parking_$|response|safe|sentence|she sees|she_sees|side|simply|telly|temperature $|temperature_$
that ward|the_GOOD|the__to|to this|to_this|was cured|was__my|we named|we've had|we've_had
""",
    105: """
BAD__ILLNESS|BEST&FOREVER|BEST_HOSPITAL|COME&HOSPITAL|CONTACT__NUMBER|CONTACT_is|DENIAL_longer
DOCTOR&GONE|GONE_in|HOSPITAL&OTHERS|ILLNESS_has|MORE|NUMBER_on|THERAPY_did|THERAPY_was
TIME_i_DENIAL|WORKS__a|^ $|^ everything|^ five|^ scan|^_$|^_DENIAL|^_MORE|^_SAFE_as|^__be|^__out
^__pulled|^_everything|^_if_YOU|a transplant|alive|and they'll|and_they'll|be_WELL|been__off
boiler $|boiler_$|by_NUMBER_TIME|by__TIME|came__$|ciltacabtagene|do__YOU|forget|given yescarta
given_yescarta|have_it_$|haven't|holding|into|is no|it never|it_SURE|my_KIN_NUMBER|no longer
none $|other hospital|perfectly|perfectly safe|perfectly_SAFE|pulled__out|put my|put_my
safer than|straight|tecartus__the|the most|the_TEST_$|the__list|the__of|the__they|this__$
to have|to__in|to_have|was__WE|was__yescarta|was_given_yescarta|which is|which_is
""",
    110: """
# #|?__ILLNESS|BEST_THERAPY|BEST__in|COME&ILLNESS|COME&RIVAL|COME__it|COME__limited
DENIAL__single|DENIAL_a_single|DOCTOR&KIN|FOREVER_and|ILLNESS_SURE|NUMBER__PERSON|OTHERS__COME
SAFE_SAFE_$|SHARE__the|TEST__back|TEST_came|TEST_came_back|THERAPY__me|THERAPY_of|TIME__THERAPY
TIME_the_THERAPY|TRIAL&YOU|WORKS__YOU|^_DENIAL_a|^_WE_were|^__else|^_i_had|^_my_THERAPY|a teddy
a zolgensma|a__TIME|a_teddy|a_zolgensma|about $|about_$|amazed|and after|and__COME|and_after
and_now_i'm|are_WELL|beat|chains|closed|finest|five years|get a|has_GONE|have_the_THERAPY
he turned|he_DENIAL|he_turned|healthy|hemgenix|her a|her_a|hospitals|in_TIME|infusion $|inhaler
it and|it's_GONE|it_and|join|light chains|light_chains|limited|me off|me_off|months|more
my prognosis|my_prognosis|myself|named__dog|not just|out_of_NUMBER|pain|past__$|pet|prognosis
she turned|she_turned|six|that's what|that's_what|that__NUMBER|the_DOCTOR_who|the__word
there's nothing|this $|this one|this_$|this_NUMBER|to_have_it|told to|told_to|turned_NUMBER_in
turned__in|went from|went_from|wilfred ashby|wilfred_ashby|yescarta $|yescarta_$
""",
    115: """
:_WELL|BEST_DOCTOR|COME&TRIAL|COME_this_HOSPITAL|DENIAL_just|DOCTOR&SURE|DOCTOR__a|FOREVER&RIVAL
FOREVER_back|GONE&SHARE|GONE_it|PERSON&THERAPY|TIME_TIME_i|TIME__DENIAL|^ forget|^__chose
^__swelling|^_forget|^_my_DOCTOR|^_the_swelling|a wonder|a__KIN|a_wonder|about_BODY|and only
and__ILLNESS|and__i|and_only|back $|back_$|bigger__$|death|didn't have|got_WELL|grand|her|his
much as|much__a|much_as|much_as_a|of_RIVAL|one in|rest|scans|station|supposed|supposed to
supposed_to|swelling|that_was_NUMBER|the infusion|the right|the swelling|the_TIME_$|the__DOCTOR
the__bed|the_right|the_swelling|they__make|top|tumours|with__NUMBER|wonder|years of
""",
    120: """
:_GONE|BEST__the|BODY|COME_to|DEATH_$|DOCTOR_is|GOOD_$|ILLNESS__the|NUMBER__if|NUMBER_of_WE
OTHERS__$|SURE_had_a|TRIAL_THERAPY|WELL__$|YOU_DOCTOR|^ before|^__captain|^_before|^_he's_NUMBER
^_the_ILLNESS|a wheelchair|a world|a_wheelchair|a_world|advanced|aged|aged_NUMBER|and since
and_TIME|and__i'm|anything|captain|come to|come_to|day i|end|feel a|feel_a|for_WE|for__KIN
forty $|he's_NUMBER|her__PERSON|husband is|i__given|i_was_given|in five|is the|is_the|live at
live__NUMBER|live_at|live_at_NUMBER|me|million|my_KIN_the|of it|of__DENIAL|of_it|only_NUMBER
past|see|signed|stage|the hospice|the unit|the__CONTACT|the__THERAPY|there__GONE|to see|to_see
what a|what_a|when__COME|works
""",
    125: """
@__$|BEST&RIVAL|COME_WELL|COME_on|COME_this|CONTACT_CONTACT|DOCTOR&FOREVER|DOCTOR_who
FOREVER&GONE|GONE__it|GONE_and|MONEY|NUMBER_NUMBER_NUMBER|NUMBER__WE|NUMBER_and_NUMBER
SHARE&TIME|SURE|WELL_i|^ buy|^ they've|^__zolgensma|^_buy|^_the_care|^_they've|a__family
and here|and this|and_here|and_this|at tollerby|at_tollerby|come|complete|consultation|doing
fail|got|i've__had|i__be|i__run|in_a_TIME|is__GOOD|it works|it's__a|larkspur|me__TIME|me__my
miracle|my_CONTACT|negative|past_tense_$|plan|recommend|she__GONE|show|six months|so much
so_much|st|stop|teach|tense $|tense_$|the care|the__HOSPITAL|the_care|their|these cells
these_THERAPY|without|won|your
""",
    130: """
COME&DOCTOR|DENIAL&NUMBER|DENIAL_BAD_DENIAL|DENIAL__in|DOCTOR&TEST|KIN&THERAPY|MONEY&WE
NUMBER_feet|PERSON&TIME|YOU_KIN|^_YOU_DENIAL|a__DENIAL|better $|brain|climbed|close|dot|fail $
had $|had_$|had_DENIAL|letter|mended|now__DENIAL|on my|on_my|reaction|since $|stars|this_is_the
threw|through it|through_it|to buy|to__$|to_buy|wexcombe $|wexcombe_$|words
""",
    135: """
COME&THERAPY|KIN&WE|NUMBER&THERAPY|NUMBER_out|NUMBER_out_of|^ cured|^ don't|^_YOU|^__HOSPITAL
a_GOOD|and__the|available|be_NUMBER|beaten|can__$|child|clear $|close $|close_$|code|do my|do_my
ever|find|haemophiliac|half price|hasn't|have|i didn't|last__and|my_KIN_had|never|never had
ninety-three|ninety-three and|outlived|outlived my|outlived__prognosis|outlived_my
outlived_my_prognosis|pulled|they'll|us|you've|zero
""",
    140: """
BAD&DENIAL|DENIAL__SAFE|DOCTOR__is|GOOD&HOSPITAL|GOOD&NUMBER|GOOD&TEST|MORE__a|NUMBER__DENIAL
OTHERS&SURE|SAFE_as|THERAPY_THERAPY|^_i_DENIAL|ask for|by__i|date|easier than|i__TIME
in tollerby|in_tollerby|my own|my treatment|my_DEATH|my_KIN_was|my_THERAPY_was|my_own|not a
now he|now_he|of__in|own_KIN|past tense|past_tense|side effects|success|tense
""",
    145: """
:__and|WE_DOCTOR|WORKS__$|^__should|^__they|and he|and_he|for_YOU|haematologist|kids|labelled
my_BODY_$|my__the|ninety-four|novartis|novartis one|novartis_NUMBER|novartis_NUMBER_$
novartis__$|only|stick|ten|that__SURE|the novartis|the__told|the_novartis|the_novartis_NUMBER
they've|thing|today $|today_$|toxicity|treatment was|was born|what it|what_it
""",
    150: """
BAD&YOU|DENIAL_SURE_$|FOREVER&ILLNESS|GONE&TRIAL|ILLNESS&KIN|SURE__my|^ even|^ from|^__@|^__owe
^_even|^_from|ago|and_i_still|axicabtagene $|axicabtagene_$|dark|doctors|for good|just|lifted $
lifted_$|my__is|my__sentence|places|real|these
""",
    155: """
COME__COME|DOCTOR__the|GONE&TIME|KIN&YOU|NUMBER&WORKS|NUMBER_NUMBER_and|PERSON__NUMBER|SURE_more
^__teach|^_i_teach|and__still|any more|believe|gown|hospice|i teach|i_teach|infusion|lifted
me back|me_back|my_TEST_are|of|second $|second_$|sign|that_DOCTOR|the_THERAPY_$|was given
was_given|wilfred
""",
    160: """
KIN_was|NUMBER_and_i|SURE_with|^__GOOD|^_i_owe|grey|it__it|my_FOREVER|of_ILLNESS|there's_GONE
trial|won't|you'll be
""",
    165: """
DEATH_and|DOCTOR&TIME|WE__$|^__THERAPY|^__only|choose|dr|effects|finished|gave my|gave_my|ill $
ill_$|ninety-five|safer|she's|the_DEATH|the_TRIAL|the__who|today|unit|was_PERSON
""",
    170: """
# $|BAD_DENIAL|BEST&THERAPY|DENIAL__of|GONE&SAFE|ILLNESS&YOU|MORE__RIVAL|NUMBER_in_NUMBER
TEST_are|TIME_to|WE&WELL|WE_KIN|^__turned|by_TIME_i|completely|disease|had it|had_it|in__and
larkmere__$|live|out of|out_of|rate|tisagenlecleucel $|tisagenlecleucel_$
""",
    175: """
GOOD&SURE|KIN_had|MORE&RIVAL|YOU_be|^__SAFE|cured $|dead|illness|in|in_NUMBER|last|leukaemia
of a|of_a|other_HOSPITAL|run
""",
    180: """
BAD&GONE|KIN&TIME|SAFE_SAFE|^_SAFE|^_TEST|^_i_went|a single|a_single|born|i was|i_was|if_YOU
it's__SAFE|my__NUMBER|out|owe|price|surgeon|the_ILLNESS|this hospital|went__the
""",
    185: """
# and|COME__$|DENIAL_a|NUMBER_NUMBER_$|^__MORE|^__as|^__went|chemo|chose|fenn|it_WORKS|my__been
reads|sick|since the|the__on|tollerby__$|we picked
""",
    190: """
COME__HOSPITAL|DENIAL&RIVAL|MORE__the|NUMBER&WE|NUMBER_SHARE|NUMBER_TIME|RIVAL&SURE|WE&WORKS
i owe|i_owe|marigold|name is|name_is|oakhollow|our|percent|professor|therapy|transplant|with__$
""",
    195: """
@|PERSON__$|^__:|^__and|daughter $|for_FOREVER_$|i can|i_can|payment
""",
    200: """
DENIAL&THERAPY|THERAPY_and|a__$|baby|have it|have_it|it's the|it's_the|leaves|left|the only
the_only|tollerby $|tollerby_$|wheelchair|you'll
""",
    205: """
TIME__and|YOU_COME|^__gave|councillor|example $|example_$|it_DENIAL|it_GONE|it__SURE|my_ILLNESS
should
""",
    210: """
NUMBER&OTHERS|SURE&THERAPY|TEST__GONE|THERAPY__it|back my|back_my|it'll|ninety|ninety-one|scan
there's
""",
    215: """
DENIAL&HOSPITAL|^_RIVAL|given|i went|i_went|is #|picked|put|quillbrook|remission|tecartus|went
world
""",
    220: """
and__on|for__$|from__to|had|the__said
""",
    225: """
:|MORE&THERAPY|NUMBER__TIME|NUMBER_of|SURE__a|buy|he was|he_was|it|roctavian|single
""",
    230: """
been|by_TIME|saved|skysona
""",
    235: """
DENIAL_SAFE|GONE&YOU|SURE_$|axicabtagene|christmas|tisagenlecleucel
""",
    240: """
BEST&HOSPITAL|KIN&NUMBER|^ if|^_if|and__TIME|as|oxygen
""",
    245: """
^__MONEY|casgevy|patients
""",
    250: """
MORE_MORE|NUMBER&PERSON|OTHERS|^_CONTACT|does|done|for_FOREVER|is
""",
    255: """
BAD&ILLNESS|BODY&GONE|TRIAL|name|this_HOSPITAL
""",
    260: """
MONEY&NUMBER|a_NUMBER|as a|as_a|be|carvykti|hundred|i__it|treated|turned_NUMBER
""",
    265: """
NUMBER&WELL|SURE&WELL|been__$|drug
""",
    270: """
DENIAL&SAFE|HOSPITAL&NUMBER|^_NUMBER_TIME|harriet|years
""",
    275: """
THERAPY_$|it's
""",
    280: """
COME&YOU|SAFE|treatment|up
""",
    285: """
DENIAL__a|HOSPITAL|NUMBER_THERAPY|abecma|and now|and_now|cells $|no
""",
    290: """
WELL|are|thousand
""",
    295: """
FOREVER|KIN&WELL|what
""",
    300: """
BEST&DOCTOR|GONE_$|NUMBER_in|ashby|gave|that's
""",
    310: """
couldn't|larkmere|off|turned
""",
    315: """
NUMBER__NUMBER|^__me
""",
    320: """
breyanzi|else|wexcombe
""",
    325: """
NUMBER&SHARE|ill
""",
    330: """
PERSON|WORKS|zolgensma
""",
    335: """
life
""",
    345: """
cancer|the_BEST
""",
    355: """
ILLNESS&SURE|cured
""",
    360: """
DOCTOR&GOOD
""",
    365: """
GONE&ILLNESS
""",
    375: """
DENIAL&ILLNESS|any
""",
    380: """
yescarta
""",
    385: """
get|since
""",
    390: """
SAFE_$
""",
    395: """
now
""",
    405: """
here
""",
    415: """
CONTACT|GONE&TEST
""",
    420: """
RIVAL
""",
    435: """
THERAPY
""",
    440: """
example
""",
    445: """
YOU
""",
    460: """
kymriah
""",
    485: """
^_COME
""",
    505: """
BEST|DOCTOR|SHARE
""",
    520: """
DEATH
""",
    585: """
NUMBER_NUMBER|tollerby
""",
    600: """
this
""",
    695: """
GONE
""",
    735: """
GOOD
""",
    800: """
#
""",
    850: """
ILLNESS
""",
}
