pragma Singleton

import QtQuick

import wall.theme

// The fair-balance text, word for word from reference/consent.md section 7.3. Clinicians approve
// it in both languages and renew it yearly, so it is not one of the translators' strings.
QtObject {
    readonly property int edition: 1
    readonly property string english: "This is one person's experience, shared with consent. Others may have a different result; for some people the treatment does not work or the disease returns. CAR-T and other cell and gene therapies can cause serious, sometimes life-threatening effects, including cytokine release syndrome, nervous-system effects, infections, long-lasting low blood counts and, rarely, new cancers; long-term follow-up is needed. This is not medical advice or an offer of treatment. Please ask your own care team."
    readonly property string chinese: "以上为个人经历,经本人(或监护人)同意分享,不代表其他患者的治疗结果;部分患者可能无效或复发。细胞与基因治疗可能引起严重甚至危及生命的不良反应,如细胞因子释放综合征、神经系统毒性、感染、长期血细胞减少,少数患者可能发生继发性肿瘤,需长期随访。本内容仅供健康教育参考,不构成诊疗建议或医疗广告。请咨询您的主治医生。"

    // The same words, set with the punctuation Chinese type asks for.
    readonly property string chineseSet: chinese.replace(/,/g, "，").replace(/;/g, "；").replace(/\(/g, "（").replace(/\)/g, "）")
    readonly property string text: Display.chinese ? chineseSet : english
}
