<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>DeskChoice</name>
    <message>
        <source>Choose</source>
        <translation>请选择</translation>
    </message>
</context>
<context>
    <name>DeskLock</name>
    <message>
        <source>Studio</source>
        <translation>工作室</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>您的口令</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>This is a demonstration. Come in as one of its invented staff:</source>
        <translation>这是演示医院。请选一位虚构的工作人员进入：</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>DeskRail</name>
    <message>
        <source>Studio</source>
        <translation>工作室</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
    </message>
    <message>
        <source>Demonstration: everybody here is invented.</source>
        <translation>演示医院：人物均为虚构。</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
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
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>LaneLine</name>
    <message>
        <source>%1: %2 %</source>
        <translation>%1：%2%</translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>搜索人物</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Name, in either language</source>
        <translation>姓名，中英文均可</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>疾病</translation>
    </message>
    <message>
        <source>Any illness</source>
        <translation>所有疾病</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>治疗</translation>
    </message>
    <message>
        <source>Any treatment</source>
        <translation>所有治疗</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>How the list looks</source>
        <translation>列表样式</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在读取…</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>共 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody matches.</source>
        <translation>没有符合条件的人。</translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%2 人中的 %1 人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
</context>
<context>
    <name>PersonConsents</name>
    <message>
        <source>No consent has been recorded yet.</source>
        <translation>还没有录入同意书。</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>尚未签署</translation>
    </message>
    <message>
        <source>Consent of %1</source>
        <translation>%1签署的同意书</translation>
    </message>
    <message>
        <source>ends on %1</source>
        <translation>%1到期</translation>
    </message>
    <message>
        <source>recorded by %1</source>
        <translation>%1录入</translation>
    </message>
    <message>
        <source>checked by %1</source>
        <translation>%1核对</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>已撤回。</translation>
    </message>
    <message>
        <source>A second person has yet to check it against the signed form.</source>
        <translation>尚待另一位同事对照签署原件核对。</translation>
    </message>
    <message>
        <source>May be shown</source>
        <translation>可以展示</translation>
    </message>
    <message>
        <source>May not be shown</source>
        <translation>不可展示</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>可用于</translation>
    </message>
    <message>
        <source>Not where</source>
        <translation>不可用于</translation>
    </message>
    <message>
        <source>Signed form</source>
        <translation>签署原件</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), sealed in the store</source>
        <translation>
            <numerusform>%n 页，已加密存放</numerusform>
        </translation>
    </message>
    <message>
        <source>no scan yet</source>
        <translation>还没有扫描件</translation>
    </message>
</context>
<context>
    <name>PersonHistory</name>
    <message>
        <source>Nothing has been noted yet.</source>
        <translation>还没有记录。</translation>
    </message>
</context>
<context>
    <name>PersonReviews</name>
    <message>
        <source>Nobody has reviewed this story yet.</source>
        <translation>这个故事还没有人审核过。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>PersonRoom</name>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc 键</translation>
    </message>
    <message>
        <source>%1 until %2.</source>
        <translation>%1：展示至%2。</translation>
    </message>
    <message>
        <source>%1: not shown. %2</source>
        <translation>%1：未展示。%2</translation>
    </message>
    <message>
        <source>Parts of the person</source>
        <translation>人物资料</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
</context>
<context>
    <name>PersonStory</name>
    <message>
        <source>There is no story yet.</source>
        <translation>还没有故事。</translation>
    </message>
</context>
<context>
    <name>PersonTile</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>未具名</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Language of the page</source>
        <translation>页面语言</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>竖屏</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>横屏</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>特大</translation>
    </message>
    <message>
        <source>The page as visitors see it</source>
        <translation>访客看到的页面</translation>
    </message>
    <message>
        <source>Exactly this may hang today.</source>
        <translation>今天可以原样展示。</translation>
    </message>
    <message>
        <source>This is how it was written. It is not on the wall.</source>
        <translation>这是写好的样子，目前没有展示。</translation>
    </message>
</context>
<context>
    <name>StaffTerms</name>
    <message>
        <source>On the wall</source>
        <translation>展示中</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>未展示</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>有改动</translation>
    </message>
    <message>
        <source>Being written</source>
        <translation>撰写中</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>审核中</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>No story yet</source>
        <translation>还没有故事</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>至%1</translation>
    </message>
    <message>
        <source>A change is being written</source>
        <translation>正在修改</translation>
    </message>
    <message>
        <source>A change waits for review</source>
        <translation>修改待审核</translation>
    </message>
    <message>
        <source>A change was returned</source>
        <translation>修改被退回</translation>
    </message>
    <message>
        <source>A change waits for the person&apos;s yes</source>
        <translation>修改待本人同意</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按姓名</translation>
    </message>
    <message>
        <source>Who leaves first</source>
        <translation>按到期先后</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>按状态</translation>
    </message>
    <message>
        <source>Leukaemia</source>
        <translation>白血病</translation>
    </message>
    <message>
        <source>Lymphoma</source>
        <translation>淋巴瘤</translation>
    </message>
    <message>
        <source>Myeloma</source>
        <translation>骨髓瘤</translation>
    </message>
    <message>
        <source>Lupus</source>
        <translation>红斑狼疮</translation>
    </message>
    <message>
        <source>Sickle cell</source>
        <translation>镰状细胞病</translation>
    </message>
    <message>
        <source>Thalassaemia</source>
        <translation>地中海贫血</translation>
    </message>
    <message>
        <source>Haemophilia</source>
        <translation>血友病</translation>
    </message>
    <message>
        <source>Immune deficiency</source>
        <translation>免疫缺陷</translation>
    </message>
    <message>
        <source>Inherited eye disease</source>
        <translation>遗传性眼病</translation>
    </message>
    <message>
        <source>Neuroblastoma</source>
        <translation>神经母细胞瘤</translation>
    </message>
    <message>
        <source>Another illness</source>
        <translation>其他疾病</translation>
    </message>
    <message>
        <source>CAR-T</source>
        <translation>CAR-T</translation>
    </message>
    <message>
        <source>Stem cell transplant</source>
        <translation>造血干细胞移植</translation>
    </message>
    <message>
        <source>Gene therapy</source>
        <translation>基因治疗</translation>
    </message>
    <message>
        <source>Gene editing</source>
        <translation>基因编辑</translation>
    </message>
    <message>
        <source>Another treatment</source>
        <translation>其他治疗</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>儿童</translation>
    </message>
    <message>
        <source>Teenager</source>
        <translation>青少年</translation>
    </message>
    <message>
        <source>18 to 39</source>
        <translation>18 至 39 岁</translation>
    </message>
    <message>
        <source>40 to 59</source>
        <translation>40 至 59 岁</translation>
    </message>
    <message>
        <source>60 and over</source>
        <translation>60 岁及以上</translation>
    </message>
    <message>
        <source>On the lobby&apos;s wall</source>
        <translation>大厅照片墙</translation>
    </message>
    <message>
        <source>In education sessions</source>
        <translation>宣教课</translation>
    </message>
    <message>
        <source>the lobby&apos;s wall</source>
        <translation>大厅照片墙</translation>
    </message>
    <message>
        <source>education sessions</source>
        <translation>宣教课</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>故事</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>同意书</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>History</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>told by the person</source>
        <translation>本人讲述</translation>
    </message>
    <message>
        <source>told by a parent</source>
        <translation>父母讲述</translation>
    </message>
    <message>
        <source>told by the partner</source>
        <translation>伴侣讲述</translation>
    </message>
    <message>
        <source>told by a child</source>
        <translation>子女讲述</translation>
    </message>
    <message>
        <source>told by a brother or sister</source>
        <translation>兄弟姐妹讲述</translation>
    </message>
    <message>
        <source>told by a friend</source>
        <translation>朋友讲述</translation>
    </message>
    <message>
        <source>told by a grandparent</source>
        <translation>祖辈讲述</translation>
    </message>
    <message>
        <source>Photo with the face</source>
        <translation>露脸照片</translation>
    </message>
    <message>
        <source>Photo without the face</source>
        <translation>不露脸照片</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>全名</translation>
    </message>
    <message>
        <source>A chosen other name</source>
        <translation>自选化名</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>疾病</translation>
    </message>
    <message>
        <source>Kind of treatment</source>
        <translation>治疗类别</translation>
    </message>
    <message>
        <source>Name of the product</source>
        <translation>产品名称</translation>
    </message>
    <message>
        <source>Name of the hospital</source>
        <translation>医院名称</translation>
    </message>
    <message>
        <source>Exact age</source>
        <translation>确切年龄</translation>
    </message>
    <message>
        <source>Age as a range</source>
        <translation>年龄段</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>The story</source>
        <translation>故事正文</translation>
    </message>
    <message>
        <source>A sentence in quotation marks</source>
        <translation>引用的一句话</translation>
    </message>
    <message>
        <source>Voice recording</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Relatives in the picture</source>
        <translation>照片中的亲属</translation>
    </message>
    <message>
        <source>Picture of a child</source>
        <translation>儿童影像</translation>
    </message>
    <message>
        <source>Steps of the treatment</source>
        <translation>治疗经过</translation>
    </message>
    <message>
        <source>How they are now</source>
        <translation>目前的情况</translation>
    </message>
    <message>
        <source>Light and colour of the photo corrected</source>
        <translation>照片调整过光线和颜色</translation>
    </message>
    <message>
        <source>Photo changed by a program</source>
        <translation>照片经程序修改</translation>
    </message>
    <message>
        <source>Translation into other languages</source>
        <translation>翻译成其他语言</translation>
    </message>
    <message>
        <source>The screen in the lobby</source>
        <translation>大厅屏幕</translation>
    </message>
    <message>
        <source>Screens on the wards</source>
        <translation>病区屏幕</translation>
    </message>
    <message>
        <source>Education sessions with families</source>
        <translation>家属宣教课</translation>
    </message>
    <message>
        <source>Printed hand-outs</source>
        <translation>纸质材料</translation>
    </message>
    <message>
        <source>The hospital&apos;s website</source>
        <translation>医院网站</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>社交媒体</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>学术会议</translation>
    </message>
    <message>
        <source>signed by the person</source>
        <translation>本人签署</translation>
    </message>
    <message>
        <source>signed by a guardian</source>
        <translation>监护人签署</translation>
    </message>
    <message>
        <source>signed by a personal representative</source>
        <translation>法定代表人签署</translation>
    </message>
    <message>
        <source>signed by a relative</source>
        <translation>亲属签署</translation>
    </message>
    <message>
        <source>signed by somebody with power of attorney</source>
        <translation>受委托人签署</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>The person saw it and said yes</source>
        <translation>本人看过并同意</translation>
    </message>
    <message>
        <source>The person wants something changed</source>
        <translation>本人希望修改</translation>
    </message>
    <message>
        <source>After withdrawals</source>
        <translation>撤回之后</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>故事</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Explainers</source>
        <translation>科普</translation>
    </message>
</context>
<context>
    <name>StaffWords</name>
    <message>
        <source>curator</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>consent officer</source>
        <translation>知情同意专员</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>审核员</translation>
    </message>
    <message>
        <source>clinician</source>
        <translation>临床医生</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Explainers</source>
        <translation>科普</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>There were too many wrong passphrases. Try again in %1.</source>
        <translation>口令输错次数太多。请过 %1再试。</translation>
    </message>
    <message numerus="yes">
        <source>The name or the passphrase is wrong. %n more try(ies) before a wait.</source>
        <translation>
            <numerusform>姓名或口令不对。再错 %n 次就要等待。</numerusform>
        </translation>
    </message>
    <message>
        <source>The name or the passphrase is wrong.</source>
        <translation>姓名或口令不对。</translation>
    </message>
    <message>
        <source>Your try could not be written down, so it was not judged. Wait a moment, or make room on the disk, and try again.</source>
        <translation>这次尝试无法记录，所以没有核对。请稍候，或腾出磁盘空间后再试。</translation>
    </message>
    <message>
        <source>Your passphrase is not the problem: the store or its key file is damaged. Ask an administrator to restore them from a backup.</source>
        <translation>口令没有问题，是资料库或钥匙文件损坏了。请管理员从备份恢复。</translation>
    </message>
    <message>
        <source>There is nothing to open here: the store or its key file is missing. Ask an administrator to restore it, or to set up this site.</source>
        <translation>这里没有可打开的资料库：资料库或钥匙文件不见了。请管理员恢复，或先设立本院区。</translation>
    </message>
    <message>
        <source>Another program is writing to the store. Wait a moment and try again.</source>
        <translation>另一个程序正在写入资料库。请稍候再试。</translation>
    </message>
    <message>
        <source>The disk is full. Make room and try again; nothing was lost.</source>
        <translation>磁盘已满。请腾出空间后再试，数据没有丢失。</translation>
    </message>
    <message>
        <source>The store lies on a network drive, where two machines would damage it. Move it to a disk of this machine.</source>
        <translation>资料库放在网络盘上，两台电脑同时写入会损坏它。请移到本机磁盘。</translation>
    </message>
    <message>
        <source>The store could not be opened.</source>
        <translation>资料库打不开。</translation>
    </message>
    <message>
        <source>Opening the store</source>
        <translation>正在打开资料库</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>正在发布</translation>
    </message>
    <message>
        <source>Taking the person off the wall</source>
        <translation>正在撤下</translation>
    </message>
    <message>
        <source>Making the files anew</source>
        <translation>正在重建文件</translation>
    </message>
    <message>
        <source>Making the receipt</source>
        <translation>正在生成回执</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>正在清除</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>正在处理</translation>
    </message>
</context>
<context>
    <name>StudioWindow</name>
    <message>
        <source>hopewall Studio</source>
        <translation>hopewall 工作室</translation>
    </message>
</context>
<context>
    <name>TodayRoom</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) hang on the wall, as published on %1. It stays up until %2 without anybody doing anything.</source>
        <translation>
            <numerusform>墙上现有 %n 人，发布于%1。即使无人操作，也会展示到%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs you just now. It is a good moment to look at the wall.</source>
        <translation>眼下没有需要处理的事，不妨去看看墙上的笑脸。</translation>
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
        <translation>本人当面告知</translation>
    </message>
    <message>
        <source>They telephoned</source>
        <translation>本人来电</translation>
    </message>
    <message>
        <source>They sent a message</source>
        <translation>本人发来消息</translation>
    </message>
    <message>
        <source>They wrote a letter</source>
        <translation>本人来信</translation>
    </message>
    <message>
        <source>They wrote an e-mail</source>
        <translation>本人发来邮件</translation>
    </message>
    <message>
        <source>They told somebody at the wall</source>
        <translation>在照片墙前告知工作人员</translation>
    </message>
    <message>
        <source>A relative told us</source>
        <translation>家属告知</translation>
    </message>
    <message>
        <source>Take %1 off the wall?</source>
        <translation>撤下%1？</translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>彻底清除%1的资料？</translation>
    </message>
    <message>
        <source>Nothing of this person is left.</source>
        <translation>此人的资料已全部清除。</translation>
    </message>
    <message>
        <source>%1 is off the wall.</source>
        <translation>%1已撤下。</translation>
    </message>
    <message>
        <source>It happens at once on the screens of this machine. No reason is needed. Only a new consent can bring anything back.</source>
        <translation>本机屏幕会立即撤下，不需要任何理由。只有重新签署同意书才能恢复展示。</translation>
    </message>
    <message>
        <source>Take down now</source>
        <translation>立即撤下</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>How it reached us</source>
        <translation>如何得知</translation>
    </message>
    <message>
        <source>Erase everything of theirs today instead of in seven days</source>
        <translation>今天就清除全部资料，不等七天</translation>
    </message>
    <message>
        <source>They take back only a part</source>
        <translation>只收回一部分</translation>
    </message>
    <message>
        <source>Either what is shown, or where. What is not ticked stays as it was agreed.</source>
        <translation>请选择收回的内容，或收回的场合。没有勾选的照原来的约定。</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>展示的内容</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>可用于</translation>
    </message>
    <message>
        <source>Nobody sees it any more. The files are being made anew without it; you can go on meanwhile.</source>
        <translation>已经没有人能看到了。正在重建不含此人的文件，您可以继续做别的事。</translation>
    </message>
    <message>
        <source>What is left to do, and where</source>
        <translation>还要做的事</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>已完成：%1。</translation>
    </message>
    <message>
        <source>By %1: %2.</source>
        <translation>%1前：%2。</translation>
    </message>
    <message>
        <source>Receipt in English</source>
        <translation>英文回执</translation>
    </message>
    <message>
        <source>Receipt in Chinese</source>
        <translation>中文回执</translation>
    </message>
    <message>
        <source>Erase for good …</source>
        <translation>彻底清除…</translation>
    </message>
    <message>
        <source>The receipt lies in %1. Print it and give it to the person.</source>
        <translation>回执在 %1，请打印后交给本人。</translation>
    </message>
    <message>
        <source>Story, photos, consents and name are destroyed, here and in every file. It cannot be undone. What the law says must be kept stays sealed, apart.</source>
        <translation>故事、照片、同意书和姓名都会从本机所有文件中销毁，无法恢复。法律要求保留的凭据另行密封存放。</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>彻底清除</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were looked through and nothing was found.</source>
        <translation>
            <numerusform>已检查 %n 个文件，没有找到任何残留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
</TS>
