"""English words by what they mean for a claim: what the weights know, whatever the word.

A star ends a word that may go on. A word is of the first kind that names it.
"""

from collections.abc import Mapping
from typing import Final

ENGLISH_KINDS: Final[Mapping[str, str]] = {
    "NUMBER": """
        one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
        sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
        hundred hundreds thousand thousands million millions dozen couple half third thirds quarter
        quarters grand k
        """,
    "SHARE": """
        percent percentage cent rate rates odds majority chances statistic* majority percentile
        """,
    "ILLNESS": """
        cancer* leukaemia* leukemia* lymphoma* myeloma* tumour* tumor* disease* illness* sickle
        thalassaemia thalassemia haemophilia hemophilia lupus neuroblastoma melanoma sarcoma glioma
        malignan* blast blasts metasta* lesion* growth growths lump lumps node nodes mass hodgkin*
        sclerosis anaemia anemia scid dystrophy spots shadow shadows crisis crises bleed bleeds
        relapse* relapsed flare flares condition disorder hepatitis diabetes sickness
        """,
    "THERAPY": """
        car car-t cart cells cell gene genes transplant* immunotherapy crispr infusion* therapy
        therapies treatment* drip bag dose shot jab procedure editing edited engineered
        """,
    "RIVAL": """
        chemo chemotherapy radiotherapy radiation steroids steroid pills pill tablets tablet surgery
        transfusion* dialysis medicine medicines drug drugs injections factor
        """,
    "TRIAL": "trial trials study experimental investigational unapproved unlicensed research phase",
    "DOCTOR": """
        doctor* doc docs dr consultant* surgeon* haematologist* hematologist* oncologist*
        specialist*
        professor* prof nurse nurses team staff medic medics physician* clinician* registrar matron
        sister mr mrs ms gp pharmacist midwife dentist paramedic scientist scientists researcher*
        expert experts
        """,
    "HOSPITAL": """
        hospital* clinic clinics ward wards unit units infirmary centre center department royal
        general st institute
        """,
    "KIN": """
        mum mom mother dad father son sons daughter daughters boy girl lad lass wife husband brother
        gran nan grandma grandad granddad grandfather grandmother kid kids child children baby aunt
        auntie uncle cousin partner niece nephew twin twins grandson granddaughter missus
        """,
    "TEST": """
        scan scans pet mri ct biops* marrow bloods bloodwork results result mrd counts count markers
        marker platelets haemoglobin hemoglobin test tests numbers levels level protein checkup*
        ferritin
        creatinine kidneys liver bloodtest* antibodies labs
        """,
    "GONE": """
        gone vanish* disappear* melt* shrank shrunk shrink* undetect* eradicat* wiped eliminat*
        cleared clear clean negative normal zero nil none nothing faded destroyed killed zapped
        stopped dried dissolved empty spotless free rid banished evicted crushed smashed obliterated
        healed cured cure cures fixed fix remission undetectable nowhere beat beaten beats defeated
        conquered won licked kicked history over
        """,
    "WELL": """
        well healthy better fit fitter recovered recover* thriving alive living lives survived
        survive* strong stronger saved save saves rescued fine dancing running walking walked walk
        runs ran hiking climbing swimming cycling marathon playing school
        """,
    "WORKS": """
        work works worked working effective success* succeed* response respond* responded helped
        helps delivered delivers proven
        """,
    "GOOD": """
        brilliant amazing incredible wonderful fantastic outstanding exceptional superb magnificent
        excellent marvellous awesome fabulous terrific phenomenal stellar perfect extraordinary
        great
        genius geniuses angel angels hero heroes legend legends saint saints gem star stars
        lifesaver* godsend miracle* magic magical wizard* world-class world-leading renowned
        first-class top-notch skilled skilful talented gifted clever golden unbelievable astonishing
        remarkable superhuman impressive faultless flawless tremendous gold treasure blessing
        god gods champion champions
        """,
    "BEST": """
        best finest greatest top number-one leading unbeatable unrivalled unmatched ultimate
        cleverest smartest safest strongest fastest kindest newest biggest most advanced foremost
        cutting-edge state-of-the-art pinnacle premier supreme nobody's
        """,
    "MORE": """
        than safer easier gentler kinder quicker faster cleverer superior compared versus vs beats
        unlike instead outperform* ahead rather cheaper
        """,
    "SURE": """
        guarantee* promise promised promises certain certainty sure surely definitely always bound
        every everyone everybody anybody anyone all any guaranteed foolproof infallible never
        swear trust bet doubt fail fails failed whoever
        """,
    "SAFE": """
        safe safely harmless painless risk risks risk-free gentle natural side effects effect
        danger* dangerous toxic downside downsides hurt hurts harm breeze mild
        """,
    "YOU": "you your you'll you're you've you'd yours yourself u ur",
    "WE": "we our us",
    "COME": """
        book sign register join ring call phone ask demand insist apply enrol* recommend*
        choose pick go get try visit appointment referral slots places spaces beds hurry
        don't wait push fight
        """,
    "MONEY": """
        pounds pound dollars dollar euros quid bucks price prices cost costs bill billed charged
        paid
        pay paying fee fees invoice insurance insurer discount* offer free* cheap expensive budget
        deposit
        """,
    "CONTACT": """
        email e-mail mail gmail dot com org whatsapp facebook instagram insta tiktok telegram wechat
        dm text message number mobile website www page handle account username channel zoom
        skype snapchat messenger
        """,
    "PERSON": """
        born birthday dob passport nhs mrn id address street road lane avenue postcode mayor vicar
        headteacher surname licence plate chart record wristband
        """,
    "FOREVER": """
        forever ever permanently permanent again life lifetime good lasting
        """,
    "TIME": """
        day days week weeks month months year years morning afternoon january february march april
        may june july august september october november december spring summer autumn winter
        christmas monday tuesday wednesday thursday friday saturday sunday since later ago
        """,
    "BODY": """
        blood body bone bones heart lungs chest neck leg legs skin eyes hair brain spine
        """,
    "DEATH": """
        die died dies dead death dying grave funeral hospice brink coffin goodbye
        """,
    "OTHERS": """
        patients patient people survivors group others
        """,
    "BAD": """
        worse worst hard harder scared afraid frightened fear tired sick vomit* fever fevers hurt
        pain shook shaking confused lonely alone hate hated waiting cried cry crying miss lost grief
        angry sorry
        """,
    "DENIAL": """
        not no don't didn't can't cannot won't nobody isn't wasn't doesn't haven't hasn't neither
        couldn't wouldn't without nor
        """,
}
