"""What makes someone one of few: nationality, religion, ethnicity, occupation, health."""

from __future__ import annotations

import re
from collections.abc import Iterator

from oralhistory.anonymise.detect.suggestion import Suggestion
from oralhistory.anonymise.detect.tokens import Reading
from oralhistory.anonymise.detect.vocabulary import table, words
from oralhistory.model import Category

PEOPLES = words(
    """afghan african albanian algerian american argentinian armenian ashkenazi asian assyrian australian austrian azeri
    bahraini bangladeshi basque bedouin belarusian belgian berber bolivian bosnian brazilian british bulgarian burmese
    cambodian cameroonian canadian catalan chechen chilean chinese circassian colombian congolese coptic croat croatian
    cuban cypriot czech danish druze dutch ecuadorian egyptian emirati english eritrean estonian ethiopian european
    filipino finnish flemish french georgian german ghanaian greek gypsy hungarian icelandic indian indonesian iranian
    iraqi irish israeli italian jamaican japanese jordanian kazakh kenyan korean kurd kurdish kuwaiti latvian lebanese
    liberian libyan lithuanian macedonian malaysian maltese maronite mexican mizrahi moldovan mongolian montenegrin
    moroccan nepalese nigerian norwegian omani pakistani palestinian persian peruvian polish portuguese qatari roma
    romani romanian russian rwandan samaritan sami saudi scottish senegalese sephardi serb serbian singaporean slovak
    slovene slovenian somali spanish sudanese swedish swede swiss syrian taiwanese tajik tamil tatar thai tibetan
    tunisian turk turkish turkmen tutsi hutu ugandan ukrainian uyghur uzbek venezuelan vietnamese welsh yazidi yemeni
    yemenite zimbabwean arab arabs jew jews jewish christian christians muslim muslims moslem sunni shia shiite alawite
    buddhist hindu sikh catholic protestant orthodox methodist baptist anglican lutheran mormon atheist quaker copt"""
)
PLURAL_PEOPLES = frozenset(people + "s" for people in PEOPLES)

_HEALTH = """cancer leukaemia leukemia diabetes diabetic epilepsy epileptic schizophrenia schizophrenic ptsd bipolar
depression asthma hiv aids tuberculosis hepatitis paraplegic quadriplegic amputee amputated stroke dementia alzheimer
alzheimer's parkinson parkinson's autism autistic adhd miscarriage abortion pregnant paralysed paralyzed psychosis
psychotic arthrosis sciatica thalassemia dialysis chemotherapy concussion anorexia bulimia
סרטן סוכרת אפילפסיה סכיזופרניה פוסט-טראומה דיכאון אסתמה קטוע נכה הלומת הלום
سرطان سكري السكري صرع اكتئاب ربو معاق مشلول"""

_OCCUPATIONS = """carpenter lawyer accountant teacher nurse doctor engineer farmer electrician plumber baker butcher
mechanic journalist photographer musician actor actress student pharmacist dentist architect surgeon professor
shopkeeper fisherman barber tailor cook chef waiter waitress cleaner builder painter welder policeman policewoman
firefighter librarian scientist psychologist physiotherapist veterinarian journalist editor translator programmer
midwife taxi fishmonger shepherd blacksmith advocate judge notary watchman
נגר נגרית עורך עורכת מורה אחות מהנדס מהנדסת חקלאי חשמלאי אינסטלטור אופה קצב מכונאי עיתונאי עיתונאית צלם שחקן סטודנט
סטודנטית רוקח רופא רופאה אדריכל ספר חייט רועה שופט
نجار محامي محامية محام محاسب معلم معلمة ممرض ممرضة مهندس مهندسة مزارع كهربائي سباك خباز جزار صحفي صحفية مصور صيدلي طبيب
طبيبة حلاق خياط راعي صياد قاضي"""

_TABLE = {
    **table(
        b="""was am is i'm were became become he's she's i've been being worked works work as trained הייתי היה היא
        הוא עבד"""
        "עבדתי כ אני اعمل أعمل يعمل تعمل عمل عملت كان كنت أنا",
        a="a an the my his her our their",
        j="retired former qualified trained primary secondary school university taxi assistant young",
        H=_HEALTH,
        O=_OCCUPATIONS,
    ),
    **dict.fromkeys(PEOPLES | PLURAL_PEOPLES, "P"),
}
_PEOPLE = re.compile("P(?:-P)*")
_HEALTHS = re.compile("H")
_OCCUPATION = re.compile("b_(?:a_)?((?:j_){0,2}O(?:_j)?)|(?:a_(j_(?:j_)?O))")


def find(reading: Reading) -> Iterator[Suggestion]:
    """Peoples and faiths, ailments, and an occupation where someone is said to have it."""
    tagging = reading.tagging(_TABLE)
    for start, end, _ in tagging.spans(_PEOPLE):
        yield reading.suggestion(
            start, end, Category.DEMOGRAPHIC, "lexicon:people", 0.4, "a nationality, people or faith"
        )
    for start, end, _ in tagging.spans(_HEALTHS):
        yield reading.suggestion(start, end, Category.HEALTH, "lexicon:health", 0.6, "about someone's health")
    for group in (1, 2):
        for start, end, _ in tagging.spans(_OCCUPATION, group):
            yield reading.suggestion(start, end, Category.DEMOGRAPHIC, "lexicon:occupation", 0.5, "an occupation")
