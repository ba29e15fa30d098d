"""Made from hopewall/profiles/*.toml by packaging/profile_tables.py; change those."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from hopewall.core.codes import Language
from hopewall.core.consent import Statement
from hopewall.core.profiles import Profile, Sourced
from hopewall.core.site import ProfileCode
from hopewall.core.story import PhotoContent

RULES_SHA256: Final = "2986a710cf1f679e47564f241805e8d4f9fb9c8c1250f6806458a648ed76c29b"
"""Over the files: a decision made under other rules is not taken over."""

PROFILES: Final[Mapping[ProfileCode, Profile]] = MappingProxyType(
    {
        ProfileCode.CN: Profile(
            code=ProfileCode.CN,
            name={Language.EN: "China", Language.ZH_HANS: "中国"},
            statements=Sourced(
                value=frozenset(
                    {
                        Statement.CANNOT_RECALL,
                        Statement.IMPACT,
                        Statement.NO_CONDITION,
                        Statement.RECIPIENTS,
                        Statement.RETENTION,
                        Statement.REVOCATION,
                        Statement.RIGHTS,
                        Statement.SEPARATE_PUBLIC,
                        Statement.SEPARATE_SENSITIVE,
                    }
                ),
                source=(
                    "PIPL Art. 14-17 (what must be told), 25, 29 (separate consents), 30 "
                    "(necessity and impact); that copies cannot be recalled: hopewall's own "
                    "rule"
                ),
                seen=(
                    "hicom-asia (Art. 14), jizihe.com 19449637 (Art. 15), "
                    "xing528.com/1506762 (Art. 16), ahdhf.com/15087 and crsrw.com/12951 "
                    "(Art. 29)"
                ),
            ),
            statements_remunerated=Sourced(
                value=frozenset(),
                source=("no rule of its own; compensation is always recorded"),
                seen=("general knowledge, no publication seen; counsel to confirm"),
            ),
            statements_minor=Sourced(
                value=frozenset({Statement.MINOR_RULES}),
                source=(
                    "PIPL Art. 31: rules of processing of their own for children under 14, "
                    "guardian's consent"
                ),
                seen=("hicom-asia, pages on minors"),
            ),
            statements_cross_border=Sourced(
                value=frozenset({Statement.CROSS_BORDER}),
                source=("PIPL Art. 38-39: told of the recipient, separate consent"),
                seen=("general knowledge, no publication seen; counsel to confirm"),
            ),
            descriptions=Sourced(
                value=False,
                source=(
                    "content is bound by its hash (Civil Code Art. 1021: doubts are read in "
                    "favour of the person)"
                ),
                seen=(
                    "guojijiesuan.com p=2917, nvaacu.com, uianet.net (Civil Code Art. "
                    "1018-1023 in full)"
                ),
            ),
            max_term_months=Sourced(
                value=60,
                source=(
                    "hopewall's own rule (CG-06); Civil Code Art. 1022: without a clear "
                    "term either side may end it at any time"
                ),
                seen=(
                    "guojijiesuan.com p=2917, nvaacu.com, uianet.net (Civil Code Art. "
                    "1018-1023 in full)"
                ),
            ),
            majority_age=Sourced(
                value=18,
                source=("Civil Code Art. 17"),
                seen=("general knowledge, no publication seen; counsel to confirm"),
            ),
            assent_from_age=Sourced(
                value=8,
                source=("Civil Code Art. 19-20: from 8 to 18 limited capacity, below 8 none"),
                seen=("whalehearted.com/23998787"),
            ),
            review_ages=Sourced(
                value=frozenset({14}),
                source=(
                    "PIPL Art. 28, 31: under 14 all data are sensitive and the guardian "
                    "decides; at 14 the young person is asked anew"
                ),
                seen=("wechat.estsglobal.com/311 (Art. 28), hicom-asia, pages on minors (Art. 31)"),
            ),
            sensitive_separate=Sourced(
                value=True,
                source=("PIPL Art. 29: separate consent for sensitive personal information"),
                seen=("ahdhf.com/15087, crsrw.com/12951"),
            ),
            publicity_separate=Sourced(
                value=True,
                source=("PIPL Art. 25: separate consent to make public"),
                seen=("hicom-asia, secondary use"),
            ),
            impact_assessment=Sourced(
                value=True,
                source=(
                    "PIPL Art. 55-56: prior assessment for sensitive data and for "
                    "publicising; report kept 3 years"
                ),
                seen=(
                    "pipl.xllawconsulting.com (Art. 55), "
                    "personalinformationprotectionlaw.com (Art. 56)"
                ),
            ),
            ad_determination=Sourced(
                value=True,
                source=(
                    "Medical Advertising Measures (医疗广告管理办法) Art. 7; guide to identifying "
                    "medical advertising, 2025"
                ),
                seen=(
                    "bdocx.com/26319255 (Art. 6, 7, 16); zhongyinlawyer.com 2025-12-25, "
                    "ricc.com.cn/articles-1623 (the 2025 guide, in summaries)"
                ),
            ),
            ad_results=Sourced(
                value=frozenset({"not_advertising"}),
                source=(
                    "Medical Advertising Measures Art. 7(6): a patient's name or image is "
                    "banned in medical advertising, so an approved advertisement cannot "
                    "show one"
                ),
                seen=(
                    "bdocx.com/26319255; jcys.com/jrgz/121420 (fine of 2025 over one patient story)"
                ),
            ),
            product_name=Sourced(
                value=False,
                source=(
                    "Advertising Law Art. 15: prescription drugs only in designated "
                    "professional journals; Medical Advertising Measures Art. 7(1)"
                ),
                seen=("flipbuilder lcwg p573, shoulawyer.com/95111 (Art. 15, 16)"),
            ),
            photo_refused=Sourced(
                value=frozenset(
                    {
                        PhotoContent.BEFORE_AFTER,
                        PhotoContent.BRAND,
                        PhotoContent.CLINICIAN,
                        PhotoContent.QR_CODE,
                    }
                ),
                source=(
                    "Medical Advertising Measures Art. 7; intent to promote is read from "
                    "contact details, codes and links (2025 guide)"
                ),
                seen=("bdocx.com/26319255; zhongyinlawyer.com 2025-12-25"),
            ),
            investigational_outcome=Sourced(
                value=False,
                source=(
                    "Advertising Law Art. 16: no assertion of efficacy or safety; State "
                    "Council order 818 (2026) on clinical research of new biomedical "
                    "technology"
                ),
                seen=("flipbuilder lcwg p573; senlangbio.com/158, database.caixin.com (order 818)"),
            ),
            investigational_ref=Sourced(
                value=True,
                source=(
                    "State Council order 818 (2026): research under an approved protocol "
                    "with records"
                ),
                seen=("senlangbio.com/158, database.caixin.com"),
            ),
            evidence_years=Sourced(
                value=3,
                source=("PIPL Art. 56: reports and records of processing at least 3 years"),
                seen=("personalinformationprotectionlaw.com (Art. 56)"),
            ),
            answer_days=Sourced(
                value=30,
                source=(
                    "PIPL Art. 15, 47 name no number of days: hopewall's own outer limit "
                    "(GB/T 35273 says 30)"
                ),
                seen=("jizihe.com 19449637 (Art. 15), ahdhf.com/15105 (Art. 47)"),
            ),
        ),
        ProfileCode.US: Profile(
            code=ProfileCode.US,
            name={Language.EN: "United States", Language.ZH_HANS: "美国"},
            statements=Sourced(
                value=frozenset(
                    {
                        Statement.CANNOT_RECALL,
                        Statement.NO_CONDITION,
                        Statement.REDISCLOSURE,
                        Statement.REVOCATION,
                    }
                ),
                source=(
                    "45 CFR 164.508(c)(2)(i)-(iii); that copies cannot be recalled: "
                    "hopewall's own rule"
                ),
                seen=("old.hipaatemplates.com (164.508(c)), complydome.com (164.508(b)(5))"),
            ),
            statements_remunerated=Sourced(
                value=frozenset({Statement.REMUNERATION}),
                source=("45 CFR 164.508(a)(3)(ii): the authorization says that a third party pays"),
                seen=("answer.ya.guru/1209527, accountablehq.com"),
            ),
            statements_minor=Sourced(
                value=frozenset(),
                source=(
                    "45 CFR 164.502(g)(3): the parent signs as personal representative; no "
                    "statement of its own"
                ),
                seen=("general knowledge, no publication seen; counsel to confirm"),
            ),
            statements_cross_border=Sourced(
                value=frozenset(),
                source=("no rule of its own in 45 CFR 164.508"),
                seen=("general knowledge, no publication seen; counsel to confirm"),
            ),
            descriptions=Sourced(
                value=True,
                source=(
                    "45 CFR 164.508(c)(1)(i) and (iii): a specific description of the "
                    "information, and to whom it is disclosed"
                ),
                seen=("old.hipaatemplates.com (164.508(c))"),
            ),
            max_term_months=Sourced(
                value=60,
                source=(
                    "hopewall's own rule (CG-06); 45 CFR 164.508(c)(1)(v) asks for an "
                    "expiry date or event"
                ),
                seen=("old.hipaatemplates.com (164.508(c))"),
            ),
            majority_age=Sourced(
                value=18,
                source=("45 CFR 164.502(g)(3) and state law; 18 in nearly every state"),
                seen=("general knowledge, no publication seen; counsel to confirm"),
            ),
            assent_from_age=Sourced(
                value=7,
                source=("customary age of assent; a rule for the hospital to confirm"),
                seen=("general knowledge, no publication seen; counsel to confirm"),
            ),
            review_ages=Sourced(
                value=frozenset(),
                source=("none"),
                seen=("general knowledge, no publication seen; counsel to confirm"),
            ),
            sensitive_separate=Sourced(
                value=False,
                source=("not asked by 45 CFR 164.508"),
                seen=("old.hipaatemplates.com (164.508(c))"),
            ),
            publicity_separate=Sourced(
                value=False,
                source=("not asked by 45 CFR 164.508"),
                seen=("old.hipaatemplates.com (164.508(c))"),
            ),
            impact_assessment=Sourced(
                value=False,
                source=("not asked by 45 CFR 164.508"),
                seen=("old.hipaatemplates.com (164.508(c))"),
            ),
            ad_determination=Sourced(
                value=False,
                source=("only for the purpose of marketing (45 CFR 164.508(a)(3))"),
                seen=("answer.ya.guru/1209527, accountablehq.com"),
            ),
            ad_results=Sourced(
                value=frozenset({"advertising_approved", "not_advertising"}),
                source=(
                    "16 CFR 255.2: a testimonial in advertising is allowed with what can "
                    "generally be expected"
                ),
                seen=("chanrobles.com (16 CFR 255.2, text of 2009), newhope.com"),
            ),
            product_name=Sourced(
                value=True,
                source=(
                    "no general ban for a hospital; only where the person granted it, and "
                    "the claims check asks for a review"
                ),
                seen=("general knowledge, no publication seen; counsel to confirm"),
            ),
            photo_refused=Sourced(
                value=frozenset(),
                source=(
                    "none in 45 CFR 164.508; identifying items are removed by the photo checklist"
                ),
                seen=("nelsonhardiman, hipaaguide.net, taftlaw (OCR, 5 May 2020)"),
            ),
            investigational_outcome=Sourced(
                value=False,
                source=(
                    "21 CFR 312.7(a): an investigational drug is not promoted as safe or effective"
                ),
                seen=("unt webarchive (21 CFR 312.7)"),
            ),
            investigational_ref=Sourced(
                value=True,
                source=("21 CFR 312.7(a), 45 CFR 46: institutional review and sponsor"),
                seen=("unt webarchive (21 CFR 312.7)"),
            ),
            evidence_years=Sourced(
                value=6,
                source=(
                    "45 CFR 164.530(j), 164.316(b)(2)(i): 6 years from creation or the last "
                    "effective date"
                ),
                seen=("old.hipaatemplates.com, law.lawstack.com (164.316)"),
            ),
            answer_days=Sourced(
                value=30,
                source=("45 CFR 164.508(b)(5) names no number of days: hopewall's own outer limit"),
                seen=("complydome.com (164.508(b)(5))"),
            ),
        ),
        ProfileCode.EU: Profile(
            code=ProfileCode.EU,
            name={Language.EN: "European Union", Language.ZH_HANS: "欧盟"},
            statements=Sourced(
                value=frozenset(
                    {
                        Statement.CANNOT_RECALL,
                        Statement.NO_CONDITION,
                        Statement.RECIPIENTS,
                        Statement.RETENTION,
                        Statement.REVOCATION,
                        Statement.RIGHTS,
                    }
                ),
                source=(
                    "GDPR Art. 7(3)-(4), 13(1)(e), 13(2)(a)-(c); that copies cannot be "
                    "recalled: hopewall's own rule"
                ),
                seen=("gdpr-ccpa.org (GDPR Art. 7)"),
            ),
            statements_remunerated=Sourced(
                value=frozenset(),
                source=("no rule of its own; compensation is always recorded"),
                seen=("general knowledge, no publication seen; counsel to confirm"),
            ),
            statements_minor=Sourced(
                value=frozenset({Statement.MINOR_RULES}),
                source=("GDPR recitals 38, 58: children are told in words they understand"),
                seen=("general knowledge, no publication seen; counsel to confirm"),
            ),
            statements_cross_border=Sourced(
                value=frozenset({Statement.CROSS_BORDER}),
                source=("GDPR Art. 13(1)(f): told of transfers to third countries"),
                seen=("general knowledge, no publication seen; counsel to confirm"),
            ),
            descriptions=Sourced(
                value=False,
                source=(
                    "content is bound by its hash; recipients stand in the form (Art. 13(1)(e))"
                ),
                seen=("gdpr-ccpa.org (GDPR Art. 7)"),
            ),
            max_term_months=Sourced(
                value=60,
                source=(
                    "hopewall's own rule (CG-06); EDPB: refresh at appropriate intervals, "
                    "no fixed life"
                ),
                seen=("hypothes.is (quotation of the EDPB)"),
            ),
            majority_age=Sourced(
                value=18,
                source=("national law; 18 in nearly every member state"),
                seen=("general knowledge, no publication seen; counsel to confirm"),
            ),
            assent_from_age=Sourced(
                value=7,
                source=("customary age of assent; a rule for the hospital to confirm"),
                seen=("general knowledge, no publication seen; counsel to confirm"),
            ),
            review_ages=Sourced(
                value=frozenset(),
                source=("none"),
                seen=("general knowledge, no publication seen; counsel to confirm"),
            ),
            sensitive_separate=Sourced(
                value=True,
                source=("GDPR Art. 9(2)(a): explicit consent"),
                seen=("gdpr-ccpa.org (GDPR Art. 7)"),
            ),
            publicity_separate=Sourced(
                value=False,
                source=("part of the explicit consent"),
                seen=("gdpr-ccpa.org (GDPR Art. 7)"),
            ),
            impact_assessment=Sourced(
                value=False,
                source=("GDPR Art. 35: where the hospital finds that a DPIA is needed"),
                seen=("general knowledge, no publication seen; counsel to confirm"),
            ),
            ad_determination=Sourced(
                value=False,
                source=("only for the purpose of marketing"),
                seen=("general knowledge, no publication seen; counsel to confirm"),
            ),
            ad_results=Sourced(
                value=frozenset({"advertising_approved", "not_advertising"}),
                source=(
                    "Directive 2001/83/EC Art. 90 limits testimonials and does not ban "
                    "every one; Germany's HWG par. 11 is stricter and for counsel"
                ),
                seen=(
                    "legislation.gov.uk 2001/83 (Art. 88, 90); massagehilfe.de, "
                    "brennecke-rechtsanwaelte.de 229411 (HWG)"
                ),
            ),
            product_name=Sourced(
                value=False,
                source=(
                    "Directive 2001/83/EC Art. 88(1)(a): no advertising of "
                    "prescription-only medicines to the public"
                ),
                seen=("legislation.gov.uk 2001/83 (Art. 88)"),
            ),
            photo_refused=Sourced(
                value=frozenset({PhotoContent.BEFORE_AFTER, PhotoContent.BRAND}),
                source=(
                    "Directive 2001/83/EC Art. 88(1)(a), 90: no product shown, no "
                    "misleading pictures of change"
                ),
                seen=("legislation.gov.uk 2001/83 (Art. 88, 90)"),
            ),
            investigational_outcome=Sourced(
                value=False,
                source=(
                    "Directive 2001/83/EC Art. 87(1), 90: no medicine without authorisation "
                    "is promoted, no claims of recovery"
                ),
                seen=("legislation.gov.uk 2001/83 (Art. 90); Art. 87: general knowledge"),
            ),
            investigational_ref=Sourced(
                value=True,
                source=("Regulation (EU) 536/2014: approved trial, ethics review"),
                seen=("general knowledge, no publication seen; counsel to confirm"),
            ),
            evidence_years=Sourced(
                value=3,
                source=("national limitation law (Germany's BGB par. 195: 3 years); for counsel"),
                seen=("general knowledge, no publication seen; counsel to confirm"),
            ),
            answer_days=Sourced(
                value=30,
                source=("GDPR Art. 12(3): within one month"),
                seen=("general knowledge, no publication seen; counsel to confirm"),
            ),
        ),
        ProfileCode.UK: Profile(
            code=ProfileCode.UK,
            name={Language.EN: "United Kingdom", Language.ZH_HANS: "英国"},
            statements=Sourced(
                value=frozenset(
                    {
                        Statement.CANNOT_RECALL,
                        Statement.NO_CONDITION,
                        Statement.RECIPIENTS,
                        Statement.RETENTION,
                        Statement.REVOCATION,
                        Statement.RIGHTS,
                    }
                ),
                source=(
                    "UK GDPR Art. 7(3)-(4), 13; that copies cannot be recalled: hopewall's own rule"
                ),
                seen=(
                    "gdpr-ccpa.org (GDPR Art. 7); lancsteachinghospitals.nhs.uk "
                    "consent-to-photography"
                ),
            ),
            statements_remunerated=Sourced(
                value=frozenset(),
                source=("no rule of its own; compensation is always recorded"),
                seen=("general knowledge, no publication seen; counsel to confirm"),
            ),
            statements_minor=Sourced(
                value=frozenset({Statement.MINOR_RULES}),
                source=(
                    "UK GDPR recitals 38, 58; GMC guidance on recordings: the child's views "
                    "are sought"
                ),
                seen=("gmc-uk.org, recordings guidance; etutor.org.uk"),
            ),
            statements_cross_border=Sourced(
                value=frozenset({Statement.CROSS_BORDER}),
                source=("UK GDPR Art. 13(1)(f)"),
                seen=("general knowledge, no publication seen; counsel to confirm"),
            ),
            descriptions=Sourced(
                value=False,
                source=(
                    "content is bound by its hash; recipients stand in the form (Art. 13(1)(e))"
                ),
                seen=("gdpr-ccpa.org (GDPR Art. 7)"),
            ),
            max_term_months=Sourced(
                value=60,
                source=(
                    "hopewall's own rule (CG-06); Healthwatch England: consents end after "
                    "five years"
                ),
                seen=("network.healthwatch.co.uk consent-case-studies"),
            ),
            majority_age=Sourced(
                value=18,
                source=("Family Law Reform Act 1969 s. 1; Scotland 16: for counsel"),
                seen=("general knowledge, no publication seen; counsel to confirm"),
            ),
            assent_from_age=Sourced(
                value=7,
                source=("customary age of assent; a rule for the hospital to confirm"),
                seen=("general knowledge, no publication seen; counsel to confirm"),
            ),
            review_ages=Sourced(
                value=frozenset({16}),
                source=(
                    "Family Law Reform Act 1969 s. 8: consent to treatment from 16; "
                    "re-consent as a child matures"
                ),
                seen=("etutor.org.uk, PMC6093478"),
            ),
            sensitive_separate=Sourced(
                value=True,
                source=("UK GDPR Art. 9(2)(a): explicit consent"),
                seen=("gdpr-ccpa.org (GDPR Art. 7)"),
            ),
            publicity_separate=Sourced(
                value=False,
                source=("part of the explicit consent"),
                seen=("gdpr-ccpa.org (GDPR Art. 7)"),
            ),
            impact_assessment=Sourced(
                value=False,
                source=("UK GDPR Art. 35: where the hospital finds that a DPIA is needed"),
                seen=("general knowledge, no publication seen; counsel to confirm"),
            ),
            ad_determination=Sourced(
                value=False,
                source=("only for the purpose of marketing"),
                seen=("general knowledge, no publication seen; counsel to confirm"),
            ),
            ad_results=Sourced(
                value=frozenset({"advertising_approved", "not_advertising"}),
                source=(
                    "Human Medicines Regulations 2012 part 14 limits testimonials and does "
                    "not ban every one"
                ),
                seen=("general knowledge, no publication seen; counsel to confirm"),
            ),
            product_name=Sourced(
                value=False,
                source=(
                    "Human Medicines Regulations 2012 reg. 284: no advertising of "
                    "prescription-only medicines to the public"
                ),
                seen=("general knowledge, no publication seen; counsel to confirm"),
            ),
            photo_refused=Sourced(
                value=frozenset({PhotoContent.BEFORE_AFTER, PhotoContent.BRAND}),
                source=("Human Medicines Regulations 2012 reg. 284-290"),
                seen=("general knowledge, no publication seen; counsel to confirm"),
            ),
            investigational_outcome=Sourced(
                value=False,
                source=(
                    "Human Medicines Regulations 2012 reg. 279: no medicine without "
                    "authorisation is promoted"
                ),
                seen=("general knowledge, no publication seen; counsel to confirm"),
            ),
            investigational_ref=Sourced(
                value=True,
                source=(
                    "Medicines for Human Use (Clinical Trials) Regulations 2004: ethics review"
                ),
                seen=("general knowledge, no publication seen; counsel to confirm"),
            ),
            evidence_years=Sourced(
                value=6,
                source=("Limitation Act 1980 s. 2, 5: 6 years; for counsel"),
                seen=("general knowledge, no publication seen; counsel to confirm"),
            ),
            answer_days=Sourced(
                value=30,
                source=("UK GDPR Art. 12(3): within one month"),
                seen=("general knowledge, no publication seen; counsel to confirm"),
            ),
        ),
    }
)
