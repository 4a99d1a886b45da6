package org.xiaolian.codelist;

import java.util.ArrayList;
import java.util.List;
import org.xiaolian.codelist.CodeListsResponse.CodeList;
import org.xiaolian.codelist.CodeListsResponse.CodeListItem;

/**
 * Every list of values in the API with its words (rules.md 1.2-1.8, 2.1, 2.4, 3.3). The first line of a block names the type,
 * the indented lines its values. A test holds this page against the types of the contract, both ways.
 */
final class CodeLists {
    private static final String TEXT = """
            RegionLevel | 地区级别 | Level of a place
              PROVINCE | 省 | Province
              PREFECTURE | 市（地、州） | Prefecture
              COUNTY | 县（市、区） | County
              TOWNSHIP | 乡镇（街道） | Township
              VILLAGE | 村（社区） | Village
            RegionCodeSource | 代码来源 | Source of the code
              OFFICIAL | 官方 | Official
              LOCAL | 自编 | Made locally
            OrganizationKind | 单位类别 | Kind of organization
              CIVIL_AFFAIRS | 民政部门 | Civil affairs
              WOMENS_FEDERATION | 妇联 | Women's federation
              YOUTH_LEAGUE | 共青团 | Youth league
              CARE_COMMITTEE | 关工委 | Committee for the next generation
              EDUCATION_BUREAU | 教育局 | Education bureau
              SCHOOL | 学校 | School
              SCHOOL_DISTRICT | 学区（中心学校） | School district
              SUPPORT_UNIT | 帮扶单位 | Support unit
              VILLAGE_COMMITTEE | 村（居）委会 | Village committee
              TOWN_GOVERNMENT | 乡镇政府（街道办） | Township government
              POLICE | 公安派出所 | Police station
              SOCIAL_ORGANIZATION | 社会组织 | Social organization
              OTHER | 其他 | Other
            SchoolSystem | 学制 | Years of primary and junior school
              SIX_THREE | 六三制 | Six and three
              FIVE_FOUR | 五四制 | Five and four
            GroupRole | 小组职务 | Role in the group
              LEADER | 组长 | Leader
              DEPUTY_LEADER | 副组长 | Deputy leader
              MEMBER | 成员 | Member
            GroupTier | 责任层级 | Tier of responsibility
              CHIEF | 主要领导挂帅 | Chief leader heads
              IN_CHARGE | 分管领导负责 | Deputy in charge
              PARTICIPATING | 中层干部参与 | Takes part
            Role | 角色 | Role
              COUNTY_ADMIN | 县管理员 | County administrator
              TOWN_SUPERVISOR | 儿童督导员 | Child supervisor (township)
              VILLAGE_DIRECTOR | 儿童主任 | Child director (village)
              CLASS_TEACHER | 班主任 | Class teacher
              HEAD_TEACHER | 校长 | Head teacher
              ORGANIZATION_OFFICER | 单位干部（妇联、团委、关工委、帮扶单位） | Officer of an organization
              HELPER | 结对帮扶人、爱心妈妈 | Paired helper
              VOLUNTEER | 志愿者 | Volunteer
              AUDITOR | 审计员 | Auditor
            PersonStatus | 人员状态 | Status of a person
              ACTIVE | 在岗 | Active
              INACTIVE | 已停用 | Inactive
            JobState | 后台任务状态 | State of a job
              QUEUED | 排队中 | Waiting
              RUNNING | 进行中 | Running
              DONE | 已完成 | Done
              FAILED | 未完成 | Failed
              CANCELLED | 已取消 | Cancelled
            ExportFormat | 导出格式 | Format of an export
              XLSX | Excel 表格（.xlsx） | Excel sheet (.xlsx)
              CSV | 逗号分隔（.csv） | Comma-separated (.csv)
            ExportRelease | 导出条件 | How a column leaves
              FREE | 可以导出 | Free
              MASKED | 部分隐藏 | Masked
              TICKET | 需要审批 | With a ticket
            ExportTicketState | 导出审批状态 | State of an export ticket
              WAITING | 待审批 | Waiting
              APPROVED | 已批准 | Approved
              REJECTED | 未批准 | Rejected
              EXPIRED | 已过期 | Expired
            RosterState | 导入状态 | State of an import
              UPLOADING | 上传中 | Being sent
              CHECKING | 检查中 | Being checked
              CHECKED | 待确认 | To be confirmed
              REFUSED | 未能读取 | Not readable
              IMPORTING | 导入中 | Being imported
              IMPORTED | 已导入 | Imported
              UNDOING | 撤销中 | Being undone
              UNDONE | 已撤销 | Undone
            RosterAction | 导入处理 | What is done with a row
              CREATE | 新建 | Create
              UPDATE | 更新 | Update
              SKIP | 跳过 | Skip
              CONFLICT | 待判断 | Question
              ERROR | 有错误 | Error
            RosterDecision | 判断 | Decision about a row
              CREATE | 不是同一个孩子，新建 | Another child: create
              UPDATE | 同一个孩子，更新 | The same child: update
              SKIP | 跳过 | Skip
            RosterRowState | 行的状态 | State of a row
              PENDING | 未导入 | Not imported
              IMPORTED | 已导入 | Imported
              UNDONE | 已撤销 | Undone
              KEPT | 有改动，未撤销 | Changed since, not undone
            RosterKind | 表的种类 | Kind of sheet
              CHILDREN | 儿童花名册 | Children
              GUARDIANS | 照护人册 | Parents and carers
              PAIRINGS | 结对册 | Pairings
              VISITS | 走访台账 | Past visits
            RosterColumn | 花名册的列 | Column of a roster
              SERIAL | 序号 | No.
              NAME | 姓名 | Name
              FORMER_NAME | 曾用名 | Former name
              GENDER | 性别 | Sex
              ETHNICITY | 民族 | Ethnic group
              ID_NUMBER | 身份证号 | ID number
              NO_ID_REASON | 无证原因 | Why no ID number
              BIRTH_DATE | 出生日期 | Birth date
              VILLAGE | 村（社区） | Village
              ADDRESS | 现住址 | Address
              HOUSEHOLD_PLACE | 户籍地 | Registered place
              HOUSEHOLD_TYPE | 户口性质 | Kind of registration
              HOUSEHOLD_REGISTERED | 是否登记户口 | Registered
              SCHOOL | 学校 | School
              STAGE | 就学情况 | Schooling
              GRADE | 年级 | Grade
              CLASS_NAME | 班级 | Class
              TEACHER_NAME | 班主任 | Class teacher
              TEACHER_PHONE | 班主任电话 | Class teacher's phone
              BOARDING | 是否寄宿 | Boarder
              OWN_PHONE | 本人电话 | Child's phone
              CARE_TYPE | 监护类型 | Who cares
              CARER_NAME | 监护人（照护人）姓名 | Carer
              CARER_RELATION | 与儿童关系 | Relation to the child
              CARER_PHONE | 联系电话 | Carer's phone
              FATHER_NAME | 父亲姓名 | Father
              FATHER_WORK_PLACE | 父亲务工地 | Father works in
              FATHER_PHONE | 父亲电话 | Father's phone
              MOTHER_NAME | 母亲姓名 | Mother
              MOTHER_WORK_PLACE | 母亲务工地 | Mother works in
              MOTHER_PHONE | 母亲电话 | Mother's phone
              HELPER_NAME | 结对人 | Helper
              HELPER_PHONE | 结对人电话 | Helper's phone
              HEALTH | 健康状况 | Health
              HEALTH_NOTE | 健康说明 | Health note
              ENTRUSTED | 是否签订协议 | Agreement signed
              RISK | 风险等级 | Risk level
              COLLECTED_BY | 采集人 | Collected by
              COLLECTED_ON | 采集日期 | Collected on
              CONFIRMED_BY | 确认人 | Confirmed by
              ARCHIVE_NUMBER | 档案编号 | File number
              CARER_ID_NUMBER | 照护人身份证号 | Carer's ID number
              EDUCATION | 文化程度 | Education
              OCCUPATION | 职业 | Occupation
              WORK_PLACE | 务工地 | Works in
              IS_CARER | 是否照护人 | Cares for the child
              PAIRING_KIND | 结对类型 | Kind of pairing
              PAIRED_ON | 结对日期 | Paired since
              VISITED_ON | 走访日期 | Visited on
              VISIT_METHOD | 走访方式 | How
              VISIT_PURPOSE | 走访目的 | Why
              SAW_CHILD | 是否见到儿童 | Saw the child
              PERSONS_MET | 受访人 | Whom they met
              VISITOR | 走访人 | Visitor
              VISIT_SUMMARY | 走访情况 | What was seen
              HELP_GIVEN | 帮助 | Help given
              FOLLOW_UP | 后续安排 | To follow up
              NOTE | 备注 | Remarks
            TaskStatus | 任务状态 | Status of a task
              OPEN | 待办 | Open
              IN_PROGRESS | 办理中 | In progress
              DONE | 已办结 | Done
              CANCELLED | 已取消 | Cancelled
            AuditAction | 操作 | Action
              VIEW | 查看 | Viewed
              REVEAL | 显示完整号码 | Revealed
              CREATE | 新增 | Added
              UPDATE | 修改 | Changed
              CLOSE | 结案 | Closed
              REOPEN | 恢复 | Reopened
              EXPORT | 导出 | Exported
              PRINT | 打印 | Printed
              SIGN_IN | 登录 | Signed in
              SIGN_IN_REFUSED | 登录失败 | Sign-in refused
              SIGN_OUT | 退出 | Signed out
              ROLES_CHANGED | 变更角色 | Roles changed
              DEACTIVATE | 停用 | Deactivated
              REACTIVATE | 恢复使用 | Reactivated
              PASSWORD_RESET | 重置密码 | Password reset
              PASSWORD_CHANGED | 修改密码 | Password changed
              DOWNLOAD | 下载 | Downloaded
              REMOVE | 删除 | Removed
            LegalBasis | 法律依据 | Legal basis
              STATUTORY_DUTY | 法定职责 | Duty under the law
              CONSENT | 监护人单独同意 | Separate consent of the guardian
              VITAL_INTEREST | 紧急情况下保护生命健康 | Life and health in an emergency
              PUBLIC_INFORMATION | 已公开的信息 | Published information
            ConsentRelation | 签署人身份 | Who signs
              FATHER | 父亲 | Father
              MOTHER | 母亲 | Mother
              LEGAL_GUARDIAN | 其他法定监护人 | Other legal guardian
              CARER | 照护人（代签） | Carer, on the parents' behalf
            ConsentWay | 同意方式 | How it was given
              PAPER | 纸质签名 | Signed on paper
              SMS_CODE | 短信验证码 | Code by text message
              WECHAT | 微信签署 | Signed in WeChat
              ORAL_WITNESSED | 口头（有见证人） | By word of mouth, with a witness
            SubjectRequestKind | 个人信息申请 | Request about a file
              COPY | 查阅、复制 | Copy of the file
              CORRECTION | 更正、补充 | Correction
              ERASURE | 删除 | Erasure
            SubjectRequester | 申请人身份 | Who asks
              CHILD | 孩子本人 | The child
              FATHER | 父亲 | Father
              MOTHER | 母亲 | Mother
              LEGAL_GUARDIAN | 其他监护人 | Other guardian
              AGENT | 受托代理人 | Authorized agent
            SubjectChannel | 申请方式 | How the request came
              IN_PERSON | 当面 | In person
              LETTER | 书面来信 | By letter
              PHONE | 电话 | By telephone
              ONLINE | 网上 | Online
            SubjectRequestState | 申请状态 | State of a request
              OPEN | 办理中 | Open
              ERASING | 正在删除 | Being erased
              DONE | 已办结 | Answered
              REFUSED | 不予办理 | Refused
            ErasureGround | 删除依据 | Ground of erasure
              RETENTION_OVER | 保存期限已满 | Retention is over
              CONSENT_WITHDRAWN | 撤回同意 | Consent withdrawn
              UNLAWFUL | 违法或错误收集 | Collected unlawfully or by mistake
              LEGAL_ORDER | 依法应当删除 | Ordered by law
            LegalHoldGround | 保留事由 | Ground of a hold
              LITIGATION | 诉讼中 | Court case
              INVESTIGATION | 公安、检察机关调查 | Inquiry by the police or the procuratorate
              DISPUTE | 仲裁、复议、信访等争议处理 | Dispute: arbitration, review, petition
              AUTHORITY | 上级机关要求 | Demanded by an authority
              OTHER | 其他 | Other
            LegalHoldState | 保留状态 | State of a hold
              HOLDING | 保留中 | In force
              EXPIRED | 已到期 | Expired
              LIFTED | 已解除 | Lifted
            IdentityCheck | 身份核实方式 | How the signer was verified
              ID_CARD_SEEN | 查看身份证 | Saw the identity card
              KNOWN_TO_STAFF | 工作人员认识本人 | Known to the staff
              CALLED_BACK | 电话回访 | Called back
              CODE_SENT | 手机验证码 | Code sent to the phone
            ConsentState | 同意状态 | State of a consent
              NOT_NEEDED | 依法进行，不需同意 | Not needed: rests on the law
              GIVEN | 已同意 | Given
              MISSING | 未征求 | Not asked yet
              PARENT_TO_CONFIRM | 待父母确认 | A parent has to confirm
              CHILD_TO_ASK | 待征求孩子本人 | The child has to be asked
              OUTDATED | 文本已更新，待重签 | Text has changed, sign anew
              REFUSED | 不同意 | Refused
              WITHDRAWN | 已撤回 | Withdrawn
            WishTopic | 询问内容 | What the child was asked about
              CARE | 由谁照护 | Who should care
              BOARDING | 是否住校 | Boarding at school
              OTHER | 其他 | Other
            AttachmentSubject | 附件归属 | What a file belongs to
              CHILD | 儿童 | Child
              HOME_VISIT | 走访 | Visit
            AttachmentKind | 附件种类 | Kind of file
              PHOTO | 儿童照片 | Photo of the child
              ID_DOCUMENT | 身份证、户口簿 | Identity card, household register
              CARE_AGREEMENT | 委托照护协议 | Entrusted-care agreement
              CONSENT_FORM | 同意书 | Consent form
              MEDICAL | 病历、残疾证 | Medical paper, disability card
              SCHOOL_RECORD | 学籍、在校材料 | School paper
              OTHER | 其他材料 | Other paper
            Gender | 性别 | Sex
              MALE | 男 | Male
              FEMALE | 女 | Female
            ChildStatus | 档案状态 | Status of the file
              ACTIVE | 在册 | Active
              CLOSED | 已销档 | Closed
            CloseReason | 销档原因 | Reason for closing
              PARENTS_RETURNED | 父母返乡 | Parents came home
              JOINED_PARENTS | 随父母外出 | Joined the parents
              TURNED_16 | 年满16周岁 | Turned 16
              MOVED_AWAY | 迁出 | Moved away
              GRADUATED | 升学离开 | Left for a higher school
              DECEASED | 死亡 | Deceased
              RECORDED_IN_ERROR | 误录 | Recorded in error
              DUPLICATE | 重复 | Duplicate
            DuplicateReason | 疑似重复的依据 | Why two files may be of one child
              ID_NUMBER | 身份证号相同 | Same ID number
              NAME_BIRTHDAY | 姓名同音，生日相同 | Same sounding name, same birthday
              NAME_PHONE | 姓名同音，家庭电话相同 | Same sounding name, same family phone
              BIRTHDAY_PHONE | 生日、性别、家庭电话相同 | Same birthday, sex and family phone
              NAME_VILLAGE | 同村，姓名同音 | Same village, same sounding name
              NAME_CLASS | 同班，姓名同音 | Same class, same sounding name
            DuplicateStrength | 疑似程度 | How likely
              CERTAIN | 确定 | Certain
              STRONG | 很可能 | Very likely
              LIKELY | 可能 | Likely
              POSSIBLE | 待核对 | To be checked
            DuplicateState | 处理情况 | What was decided
              OPEN | 待处理 | Open
              DIFFERENT | 不同的孩子 | Different children
              MERGED | 已合并 | Merged
            DuplicateSide | 以哪份档案为准 | Which file holds
              SURVIVOR | 保留的档案 | The file that stays
              OTHER | 并入的档案 | The file that is merged
            ChildMergeField | 合并时取用的内容 | What is taken over in a merge
              NAME | 姓名 | Name
              FORMER_NAME | 曾用名 | Former name
              GENDER | 性别 | Sex
              ETHNICITY | 民族 | Ethnicity
              BIRTH_DATE | 出生日期 | Birth date
              ID_NUMBER | 身份证号 | ID number
              HOUSEHOLD | 户籍 | Household registration
              RESIDENCE | 现居住地 | Where the child lives
              OWN_PHONE | 本人电话 | Own phone
              HEALTH | 身体情况 | Health
              SCHOOLING | 就学 | Schooling
              INTERESTS | 兴趣爱好 | Interests
              RISK | 风险等级 | Risk level
              COLLECTION | 采集与确认 | Collection and confirmation
            CensusKind | 摸底类别 | Kind of round
              CENSUS | 摸底调查 | Census
              HALF_TERM | 半学期统计 | Half-term snapshot
            CensusState | 摸底状态 | State of a round
              OPEN | 进行中 | Open
              FROZEN | 已定稿 | Frozen
            CensusChannel | 摸底渠道 | Channel
              VILLAGE | 村（社区） | Villages
              CLASS | 班级 | Classes
            CensusOutcome | 核对结果 | What was found
              UNCHANGED | 无变化 | No change
              CHANGED | 有变化 | Changed
              LEFT | 已离开 | Left
              NOT_HERE | 不在本村（班） | Not here
              FOUND | 新发现 | Found, no file yet
            CensusChange | 变化内容 | What changed
              FATHER_HOME | 父亲返乡 | Father came home
              FATHER_AWAY | 父亲外出 | Father went away
              MOTHER_HOME | 母亲返乡 | Mother came home
              MOTHER_AWAY | 母亲外出 | Mother went away
              CARER | 换了照护人 | Another carer
              SCHOOL | 转学或换班 | Another school or class
              RESIDENCE | 搬家 | Moved house
              OTHER | 其他 | Other
            CensusChangeState | 变化处理 | What became of a change
              PROPOSED | 待处理 | To be settled
              ACCEPTED | 已采纳 | Accepted
              REJECTED | 未采纳 | Rejected
            CensusLeaveReason | 离开原因 | Why a child left
              PARENTS_RETURNED | 父母返乡 | Parents came home
              JOINED_PARENTS | 随父母外出 | Joined the parents
              TURNED_16 | 年满16周岁 | Turned 16
              MOVED_AWAY | 迁出 | Moved away
              GRADUATED | 升学离开 | Left for a higher school
              DECEASED | 死亡 | Deceased
              RECORDED_IN_ERROR | 误录 | Recorded in error
            CensusCare | 情况 | How the child is
              FINE | 良好 | Fine
              WATCH | 需留意 | To be watched
              CONCERN | 需关注 | Of concern
            CensusDifference | 两次摸底的差别 | Difference of two rounds
              ENTERED | 新进 | Entered
              LEFT | 离开 | Left
              CHANGED | 有变化 | Changed
            CensusGap | 对账差异 | Who misses the child
              VILLAGE_MISSING | 村册没有 | Missing on the village list
              SCHOOL_MISSING | 学校名册没有 | Missing on the school roll
              BOTH_MISSING | 村、校都未确认 | Confirmed by neither
              SYSTEM_MISSING | 系统没有档案 | No file
            ChildSource | 档案来源 | Source of the file
              VILLAGE | 村（社区） | Village
              SCHOOL | 学校 | School
              UNIT | 帮扶单位 | Support unit
              IMPORT | 导入 | Import
            NoIdReason | 无身份证号原因 | Why there is no ID number
              NOT_REGISTERED | 未登记户口 | Not registered
              NOT_APPLIED | 未办理 | Not applied for
              NOT_PROVIDED | 未提供 | Not given
              FOREIGN_DOCUMENT | 境外证件 | Foreign document
            HouseholdType | 户口性质 | Type of household registration
              RURAL | 农业 | Rural
              URBAN | 非农业 | Urban
            HealthStatus | 身体情况 | Health
              HEALTHY | 健康 | Healthy
              DISABLED | 残疾 | Disabled
              ILL | 患病 | Seriously ill
            SchoolingStage | 就学情况 | Schooling
              NOT_IN_KINDERGARTEN | 未入园 | Not in kindergarten
              KINDERGARTEN | 幼儿园 | Kindergarten
              PRIMARY | 小学 | Primary school
              JUNIOR | 初中 | Junior middle school
              SENIOR | 高中 | Senior middle school
              VOCATIONAL | 中职 | Vocational school
              DROPPED_OUT | 辍学 | Dropped out
              NOT_IN_SCHOOL | 不在学 | Not in school
            EnrolmentChange | 就学变动 | Change of schooling
              ENROLLED | 入学 | Enrolled
              TRANSFERRED | 转学 | Changed school
              CLASS_CHANGED | 调班、换班主任 | Changed class or teacher
              RETAINED | 留级 | Repeats the grade
              SUSPENDED | 休学 | Suspended
              RESUMED | 复学 | Came back
              LEFT_SCHOOL | 离校 | Left school
              CONFIRMED | 到校确认 | Confirmed at school
            MarksTrend | 成绩趋势 | Trend of marks
              RISING | 上升 | Rising
              STEADY | 平稳 | Steady
              FALLING | 下降 | Falling
            TravelWay | 上学方式 | Way to school
              WALK | 步行 | On foot
              BICYCLE | 自行车 | Bicycle
              SCHOOL_BUS | 校车 | School bus
              PUBLIC_BUS | 公交车、班车 | Public bus
              DRIVEN | 家人接送 | Driven by the family
              OTHER | 其他 | Other
            StudentAid | 资助享受 | Support at school
              NUTRITION_MEALS | 营养改善计划（营养餐） | School meals
              BOARDING_SUBSIDY | 寄宿生生活补助 | Boarding subsidy
              TUITION_WAIVER | 学杂费减免 | Fees waived
              GRANT | 助学金 | Grant
              OTHER | 其他 | Other
            ConfirmationReason | 待确认原因 | Why to confirm
              FINISHED_STAGE | 已毕业，待确认新学校 | Finished the stage; next school unknown
              NEW_TERM | 新学期未确认 | Not confirmed this term
            DisabilityKind | 残疾类别 | Kind of disability
              VISUAL | 视力残疾 | Visual
              HEARING | 听力残疾 | Hearing
              SPEECH | 言语残疾 | Speech
              PHYSICAL | 肢体残疾 | Physical
              INTELLECTUAL | 智力残疾 | Intellectual
              MENTAL | 精神残疾 | Mental
              MULTIPLE | 多重残疾 | Multiple
            BloodType | 血型 | Blood group
              A | A型 | A
              B | B型 | B
              AB | AB型 | AB
              O | O型 | O
              OTHER | 其他 | Other
            Insurance | 医疗保险 | Health insurance
              RESIDENT | 城乡居民医保 | Residents' insurance
              EMPLOYEE | 职工医保 | Employees' insurance
              COMMERCIAL | 商业保险 | Commercial insurance
              NONE | 未参保 | None
            IncomeSource | 主要经济来源 | Main source of income
              MIGRANT_WORK | 打工收入 | Migrant work
              FARMING | 种养殖收入 | Farming
              GOVERNMENT_AID | 政府救助 | Government aid
              RELATIVES | 亲朋接济 | Relatives and friends
              OTHER | 其他 | Other
            FamilyStatus | 家庭身份 | Registered status of the family
              MINIMUM_LIVING | 低保 | Minimum living allowance
              EXTREME_POVERTY | 特困供养 | Extreme poverty
              NEAR_POVERTY | 低保边缘 | Near the poverty line
              OUT_OF_POVERTY | 脱贫户 | Lifted out of poverty
              DISABLED_FAMILY | 残疾人家庭 | Family with a disabled member
            AidKind | 享受救助 | Aid
              MINIMUM_LIVING | 低保 | Minimum living allowance
              TEMPORARY_RELIEF | 临时救助 | Temporary relief
              MEDICAL_AID | 医疗救助 | Medical aid
              HOUSING_AID | 住房救助 | Housing aid
              CHILD_ALLOWANCE | 儿童基本生活费 | Child allowance
              OTHER | 其他 | Other
            ObservationGroup | 观察方面 | What was observed
              MIND | 心理 | Mind
              DAILY_LIFE | 生活习惯 | Daily life
              LEARNING | 学习 | Learning
              BEHAVIOUR | 行为 | Behaviour
            ObservationTag | 观察记录 | Observation
              CHEERFUL | 情绪愉快 | Cheerful
              QUIET | 话比平时少 | Quieter than usual
              WORRIED | 有担心的事 | Worried about something
              MISSES_PARENTS | 想念父母 | Misses the parents
              REGULAR_DAY | 作息规律 | Regular days
              IRREGULAR_SLEEP | 睡眠不规律 | Irregular sleep
              IRREGULAR_MEALS | 三餐不规律 | Irregular meals
              HELPS_AT_HOME | 帮家里做事 | Helps at home
              LEARNS_EAGERLY | 学习主动 | Learns eagerly
              HOMEWORK_NEEDS_HELP | 作业需要辅导 | Needs help with homework
              TIRED_OF_LEARNING | 近期不想上学 | Does not feel like school lately
              MISSED_LESSONS | 近期有缺课 | Missed lessons lately
              GETS_ALONG | 与同伴相处融洽 | Gets along with others
              KEEPS_AGREEMENTS | 遵守约定 | Keeps agreements
              CONFLICT_WITH_OTHERS | 近期与人有争执 | Quarrelled lately
              MUCH_SCREEN_TIME | 看手机时间较长 | Much time on the phone
            FieldClass | 信息级别 | Class of information
              P0 | 公开 | Public
              P1 | 内部 | Internal
              P2 | 个人 | Personal
              P3 | 敏感 | Sensitive
              P4 | 个案 | Case
            FieldNeed | 是否必填 | Need of the field
              MANDATORY | 必填 | Mandatory
              MANDATORY_IF_APPLICABLE | 适用时必填 | Mandatory where it applies
              RECOMMENDED | 建议填写 | Recommended
              OPTIONAL | 选填 | Optional
              COMPUTED | 自动计算 | Computed
            FieldExport | 导出条件 | Condition for export
              FREE | 可导出 | Free
              APPROVAL_BEYOND_OWN_SCOPE | 超出本班（村）须审批 | Approval beyond one's class or village
              TICKET | 须审批单 | With an approval ticket only
              NEVER | 不可导出 | Never
            FieldBlock | 档案板块 | Block of the file
              CHILD | 儿童 | Child
              HEALTH | 健康 | Health
              SCHOOLING | 就学 | Schooling
              PARENT | 父母 | Parents
              GRANDPARENT | 祖辈 | Grandparents
              CARER | 照护人 | Carer
              NETWORK | 联系网 | Network
              FAMILY | 家庭 | Family
              AID | 救助帮扶 | Aid and support
              MANAGEMENT | 管理 | Management
            CountRule | 统计口径 | Count rule
              CIVIL_AFFAIRS | 民政口径 | Civil affairs
              EDUCATION | 学籍口径 | Education
              WOMENS_FEDERATION | 妇联口径 | Women's federation
            StandingFact | 所缺事实 | Missing fact
              FATHER | 父亲情况 | The father's situation
              MOTHER | 母亲情况 | The mother's situation
              AWAY_SINCE | 外出起始日期 | Since when a parent is away
              HOUSEHOLD_TYPE | 户口性质 | Type of household registration
              SCHOOLING | 就学情况 | Schooling
            Grade | 年级 | Grade
              NURSERY | 托班 | Nursery
              K1 | 小班 | Kindergarten 1
              K2 | 中班 | Kindergarten 2
              K3 | 大班 | Kindergarten 3
              P1 | 一年级 | Grade 1
              P2 | 二年级 | Grade 2
              P3 | 三年级 | Grade 3
              P4 | 四年级 | Grade 4
              P5 | 五年级 | Grade 5
              P6 | 六年级 | Grade 6
              J1 | 七年级 | Grade 7
              J2 | 八年级 | Grade 8
              J3 | 九年级 | Grade 9
              S1 | 高一 | Senior 1
              S2 | 高二 | Senior 2
              S3 | 高三 | Senior 3
              V1 | 中职一年级 | Vocational 1
              V2 | 中职二年级 | Vocational 2
              V3 | 中职三年级 | Vocational 3
              F1 | 一年级 | Grade 1
              F2 | 二年级 | Grade 2
              F3 | 三年级 | Grade 3
              F4 | 四年级 | Grade 4
              F5 | 五年级 | Grade 5
              G1 | 六年级 | Grade 6
              G2 | 七年级 | Grade 7
              G3 | 八年级 | Grade 8
              G4 | 九年级 | Grade 9
            CareType | 监护类型 | Who cares for the child
              FATHER | 父亲监护 | Father
              MOTHER | 母亲监护 | Mother
              PATERNAL_GRANDPARENTS | 隔代监护（祖父母） | Paternal grandparents
              MATERNAL_GRANDPARENTS | 隔代监护（外祖父母） | Maternal grandparents
              RELATIVE | 亲戚照护 | Relative
              TEACHER | 教师寄养、托管 | Teacher
              FRIEND_OR_NEIGHBOUR | 朋友邻居照护 | Friend or neighbour
              INSTITUTION | 机构照护 | Institution
              NOBODY | 无人监护 | Nobody
            RiskLevel | 风险等级 | Risk level
              HIGH | 高 | High
              MEDIUM | 中 | Medium
              LOW | 低 | Low
            FieldGroup | 档案内容 | Part of a file
              NAME | 姓名 | Name
              DETAILS | 出生日期、家庭、就学 | Birth date, household, schooling
              ID_NUMBER | 身份证号 | ID number
              PHONES | 家庭电话 | Phones of the family
              ADDRESS | 详细住址 | Exact address
              HEALTH | 健康与心理 | Health and psychology
              FAMILY | 家庭变故 | Misfortune of the family
              RISK | 风险等级 | Risk level
            Showing | 可见程度 | How much is shown
              HIDDEN | 不可见 | Hidden
              LIMITED | 部分可见 | Limited
              FULL | 可见 | Shown
            ParentKind | 父母 | Parent
              FATHER | 父亲 | Father
              MOTHER | 母亲 | Mother
            ComesHome | 回家频次 | How often a parent comes home
              WEEKLY | 每周 | Every week
              MONTHLY | 每月 | Every month
              QUARTERLY | 每季度 | Every three months
              HALF_YEARLY | 每半年 | Every half-year
              YEARLY | 每年 | Once a year
              SELDOM | 一年以上一次 | Less than once a year
              NEVER | 不回家 | Never
            ParentPresence | 父母状态 | Where the parent is
              AWAY_WORKING | 外出务工 | Away for work
              AT_HOME | 在家 | At home
              DECEASED | 死亡 | Deceased
              MISSING | 失踪 | Missing
              DIVORCED_NO_CONTACT | 离异不联系 | Divorced, no contact
              IMPRISONED | 服刑 | Imprisoned
              DRUG_REHAB | 强制隔离戒毒 | In drug rehabilitation
              SEVERELY_ILL | 重病 | Severely ill
              SEVERELY_DISABLED | 重残 | Severely disabled
              LOST_CONTACT | 失联 | Lost contact
              ABROAD | 出境 | Abroad
            AgreementStatus | 协议状态 | Status of an agreement
              DRAFT | 草稿 | Draft
              SIGNED | 已签署，待告知 | Signed, notices missing
              NOTIFIED | 已告知，未到开始日 | Notified, not started
              IN_FORCE | 生效中 | In force
              EXPIRED | 已到期 | Expired
              CHANGED | 已变更 | Replaced
              ENDED | 已终止 | Ended
            AgreementEntruster | 委托人 | Who entrusts
              FATHER | 父亲 | Father
              MOTHER | 母亲 | Mother
              BOTH | 父母双方 | Both parents
              OTHER | 其他监护人 | Another guardian
            AgreementEndReason | 终止原因 | Why an agreement ended
              CHANGED | 变更，另签新协议 | Replaced by another
              PARENT_RETURNED | 父母返乡 | A parent came home
              JOINED_PARENTS | 随父母外出 | Joined the parents
              CARER_UNABLE | 照护人无力照护 | Carer unable to go on
              CARER_DISQUALIFIED | 照护人有不得委托情形 | Carer disqualified
              PARTIES_AGREED | 双方协商终止 | The parties agreed
              CHILD_ADULT | 年满18周岁 | Child of age
              SIGNED_IN_ERROR | 误录 | Recorded in error
            AgreementOpinion | 孩子本人意见 | What the child says
              AGREES | 同意 | Agrees
              DISAGREES | 不同意 | Disagrees
              TOO_YOUNG | 年幼不能表达 | Too young to say
            MoneyPeriod | 生活费周期 | Paid every
              MONTH | 每月 | Month
              TERM | 每学期 | Term
              YEAR | 每年 | Year
            SignMethod | 签署方式 | How it was signed
              PAPER | 当面签字 | On paper
              REMOTE | 远程确认，返乡补签 | Confirmed from afar
            ConfirmedThrough | 确认方式 | Confirmed through
              PHONE | 电话 | Telephone
              VIDEO | 视频 | Video call
            NoticeParty | 告知对象 | Who is notified
              SCHOOL | 学校（幼儿园） | School or kindergarten
              VILLAGE | 村（居）委会 | Village committee
            CareStanding | 委托照护情况 | Standing of entrusted care
              DUE | 应签 | Ought to have one
              SIGNED | 已签 | Signed
              UNSIGNED | 未签 | Not signed
              EXPIRING | 30天内到期 | Expiring in 30 days
              EXPIRED | 已到期 | Expired
              PAPER_MISSING | 待补签纸质 | Paper signature missing
              REVIEW_DUE | 待年度复核 | Yearly review due
            CareAlertKind | 红色预警 | Red alert
              NOBODY_CARES | 无人监护 | Nobody cares
              UNDER_8_UNATTENDED | 未满8周岁无人看护 | Under 8 left unattended
              UNDER_16_ALONE | 未满16周岁独自居住 | Under 16 living alone
              DISQUALIFIED_CARER | 照护人有不得委托情形 | Disqualified carer
            CareAlertActionKind | 预警处置 | Action on an alert
              MANDATORY_REPORT | 已强制报告 | Reported as the law demands
              VISIT_PLANNED | 已安排上门 | Visit planned
            CareAssessment | 监护情况评估 | Assessment of the care
              GOOD | 较好 | Good
              FAIR | 一般 | Fair
              POOR | 差 | Poor
            Education | 文化程度 | Education
              NONE | 未上学 | None
              PRIMARY | 小学 | Primary
              JUNIOR | 初中 | Junior middle
              SENIOR | 高中、中职 | Senior middle or vocational
              COLLEGE | 大专及以上 | College or higher
            PhoneKind | 电话归属 | Whose phone
              OWN | 本人 | Own
              COWORKER | 工友 | Co-worker
              NEIGHBOUR | 邻居 | Neighbour
              LANDLINE | 座机 | Landline
            ContactPersonRole | 联系人身份 | What somebody to call is
              RELATIVE | 亲戚 | Relative
              NEIGHBOUR | 邻居 | Neighbour
              OTHER_TEACHER | 教师 | Teacher
              VILLAGE_CADRE | 村干部 | Village cadre
              POLICE | 民警 | Police officer
              OTHER | 其他 | Other
            ContactGap | 联系信息缺项 | Gap in the contacts
              NO_REACHABLE_NUMBER | 没有能打通的号码 | No number that works
              NO_SECOND_PERSON | 没有第二联系人 | No second person
              CARER_WITHOUT_NUMBER | 照护人没有号码 | Carer without a number
              PARENT_WITHOUT_NUMBER | 父或母没有号码 | A parent without a number
              PARENTS_UNKNOWN | 父母姓名没登记全 | A parent’s name is unknown
              WORK_PLACE_UNKNOWN | 务工地不清楚 | Place of work unknown
            ContactGapGroup | 汇总方式 | Counted by
              TOWN | 乡镇 | Town
              VILLAGE | 村（社区） | Village
              CLASS | 班级 | Class
            QualityGap | 档案问题 | Fault of a file
              ID_NUMBER | 没有身份证号，也没写原因 | No ID number and no reason
              HOUSEHOLD | 户籍没登记全 | Household registration incomplete
              ADDRESS | 没有住址 | No address
              HEALTH | 健康状况没登记 | Health not recorded
              SCHOOLING | 就学情况没登记全 | Schooling incomplete
              TEACHER | 没有班主任或电话 | No class teacher or no number
              PARENTS_WHEREABOUTS | 父母在不在家没登记 | Parents' whereabouts unknown
              PARENT_NAME | 父母姓名缺 | A parent's name is missing
              WORK_PLACE | 务工地缺 | Place of work is missing
              PARENT_PHONE | 父母电话缺 | A parent's number is missing
              CARER | 没登记谁照护 | No carer
              CARER_PHONE | 照护人电话缺 | The carer's number is missing
              COLLECTION | 采集人、核实人没写全 | Collected or confirmed by whom is missing
              CONSENT | 没有征求过同意 | Consent not asked for
              NO_REACHABLE_NUMBER | 没有能打通的号码 | No number that works
              DEAD_NUMBER | 有空号 | A dead number
              DUPLICATE | 疑似重复，未处理 | Possible duplicate, undecided
              STALE | 半年没有核实 | Not confirmed for half a year
            QualityGroup | 汇总方式 | Counted by
              COUNTY | 县 | County
              TOWN | 乡镇 | Town
              VILLAGE | 村（社区） | Village
              SCHOOL | 学校 | School
              CLASS | 班级 | Class
            GuardianPart | 和孩子的关系 | Part in a child's life
              PARENT | 父母 | Parent
              CARER | 照护人 | Carer
              CONTACT | 其他联系人 | Other to call
            LetterDirection | 谁写给谁 | Who wrote to whom
              CHILD_TO_PARENT | 孩子写给父母 | Child to parents
              PARENT_TO_CHILD | 父母写给孩子 | Parents to child
            LetterParent | 写信的父母 | Which parent
              FATHER | 父亲 | Father
              MOTHER | 母亲 | Mother
              BOTH | 父母双方 | Both parents
            LetterWay | 怎样传递 | How it travels
              PAPER | 纸质信 | On paper
              WECHAT | 微信 | WeChat
              LINK | 链接 | By link
            PublicLetterState | 链接里的信 | Letter behind a link
              WAITING | 还没有打开 | Not opened yet
              OPENED | 已打开 | Opened
              ANSWERED | 已回信 | Answered
            LetterState | 书信状态 | State of a letter
              WRITTEN | 已写好 | Written
              SENT | 已寄出 | Sent
              OPENED | 已打开 | Opened
              ANSWERED | 已回信 | Answered
              RETURNED | 被退回 | Returned
              RECEIVED | 已收到 | Received
              HANDED_OVER | 已交给孩子 | Handed to the child
            Language | 语言 | Language
              ZH_CN | 中文 | Chinese
              EN | 英文 | English
            DigestRhythm | 邮件提醒 | Mail reminders
              DAILY | 每天 | Every day
              WEEKLY | 每周一 | Every Monday
            HomeComer | 谁返乡 | Who comes home
              FATHER | 父亲 | Father
              MOTHER | 母亲 | Mother
              BOTH | 父母双方 | Both parents
            HomeComingSource | 消息来源 | Who said so
              PARENT | 父母本人 | The parent
              CARER | 照护人 | Carer
              CHILD | 孩子 | Child
              SCHOOL | 学校 | School
              VILLAGE | 村里 | Village
            HomeComingState | 返乡状态 | State of a home-coming
              EXPECTED | 预计返乡 | Expected
              UNCONFIRMED | 待核实 | To be confirmed
              AT_HOME | 已在家 | At home
              LEFT | 已外出 | Left again
              NOT_COMING | 不回来了 | Not coming
            ResponsibleLevel | 职责层级 | Whose duties
              COUNTY | 县（市、区） | County
              TOWN | 乡镇（街道） | Township
              VILLAGE | 村（社区） | Village
              SCHOOL | 学校 | School
            HomeComingProposal | 返乡建议 | What a home-coming suggests
              VISIT | 上门走访 | A visit
              SIGN_AGREEMENT | 补签纸质协议 | Signing on paper
              AT_HOME | 登记在家 | Writing down as at home
              AWAY_AGAIN | 登记再次外出 | Writing down as away again
            PairingKind | 结对类型 | Kind of pairing
              CADRE | 干部结亲 | Cadre
              TEACHER | 教师结对 | Teacher
              SUBSTITUTE_MOTHER | 代理妈妈、爱心妈妈 | Substitute mother
              PEER | 同伴结对 | Peer
              SPONSOR | 资助结对 | Sponsor
              VOLUNTEER | 志愿者结对 | Volunteer
              RESPONSIBLE_TEACHER | 责任教师 | Responsible teacher
            PairingDomain | 帮扶方面 | What somebody helps in
              LIFE | 生活 | Daily life
              STUDY | 学习 | Study
              MIND | 心理 | Feelings
              HABIT | 行为习惯 | Habits
              MONEY | 资助 | Money
            PairingCheck | 审查要求 | Whose check is asked for
              PERSON | 本人审查 | Her own
              OFFICE | 单位全员审查即可 | Her office's staff
            HelperCheckKind | 审查方式 | How somebody was checked
              POLICE_QUERY | 违法犯罪记录查询 | Query of criminal records
              STAFF_QUERY | 教职员工准入查询 | Query for school staff
              UNIT_CERTIFICATE | 单位出具证明 | Certificate of her unit
              INTERVIEW | 面谈和走访了解 | Interview and references
            HelperCheckResult | 审查结果 | Result of a check
              CLEAR | 通过 | Clear
              NOT_CLEAR | 未通过 | Not clear
            HelperStanding | 审查情况 | How somebody stands with the checks
              UNCHECKED | 未审查 | Not checked
              LAPSED | 已过期 | Check lapsed
              CLEAR_BY_OFFICE | 单位已审查 | Checked with her office
              CLEAR | 已审查 | Checked
              NOT_CLEAR | 未通过 | Not clear
            WaitingObstacle | 还差什么 | What is lacking
              NONE | 可以开始 | Nothing: it can begin
              CHECK | 等审查 | Waits for the check
              NOT_CLEAR | 审查未通过 | The check was not clear
              FULL | 名额已满 | No place left
            WaitingOutcome | 待审查结对的结果 | What became of a waiting pairing
              BEGUN | 已开始 | Begun
              GIVEN_UP | 已放弃 | Given up
            SheetKind | 纸质表的类别 | Kind of a printed sheet
              VISIT | 走访记录表 | Visits
              CONTACT | 联系记录表 | Contacts
            StayPlace | 在哪里过夜 | Under whose roof
              CHILDS_HOME | 孩子家 | The child's home
              HELPERS_HOME | 帮扶人家 | The helper's home
              ELSEWHERE | 其他地方 | Elsewhere
            StayConsentWay | 监护人怎样同意 | How the guardian agreed
              PAPER | 书面签字 | Signed on paper
              IN_PERSON | 当面 | In person
              PHONE | 电话 | By telephone
              VIDEO | 视频 | By video call
            StayState | 共同生活的状态 | State of an overnight stay
              REQUESTED | 等批准 | Waits for approval
              APPROVED | 已批准 | Approved
              REFUSED | 未批准 | Refused
              CANCELLED | 已取消 | Called off
              HELD | 已进行 | Held
              NOT_HELD | 没有进行 | Not held
            PairingEndReason | 结束原因 | Why a pairing ended
              MOVED | 儿童迁走 | Child moved away
              HELPER_LEFT | 帮扶人离岗 | Helper left
              CHILD_LEFT | 儿童不再留守 | Child no longer left behind
              HANDED_OVER | 移交他人 | Handed over
              CHECK_FAILED | 审查未通过 | Check not clear
              MISTAKE | 登记有误 | Entered by mistake
              OTHER | 其他 | Other
            Duty | 职责 | Duty
              PARENT_CHILD_LINK | 亲情联系 | Parent-child link
              CARER_TALK | 监护人沟通 | Talk with the carer
              CHILD_TALK | 谈心 | Talk with the child
              HOME_VISIT | 家访 | Home visit
              PARENT_CONTACT | 父母自己联系 | Contact by the parents themselves
            DutyPeriod | 周期 | Period
              WEEK | 每周 | Week
              MONTH | 每月 | Month
              QUARTER | 每季度 | Quarter
              HALF_YEAR | 每半年 | Half-year
              HALF_TERM | 每半学期 | Half-term
              TERM | 每学期 | Term
              INTERVAL | 间隔天数 | Interval of days
            SchoolSeason | 学年时段 | Time of the school year
              TERM | 学期中 | Term
              WINTER_HOLIDAY | 寒假 | Winter holidays
              SUMMER_HOLIDAY | 暑假 | Summer holidays
            CoverageState | 完成情况 | State of a duty
              DONE | 已完成 | Done
              DUE | 到期 | Due
              OVERDUE | 逾期 | Overdue
              EXEMPT | 免除 | Exempt
              NOBODY | 无人负责 | Nobody responsible
              NOT_OWED | 不适用 | Not asked
            WorklistStatus | 待办状态 | State of an item
              OVERDUE | 逾期 | Overdue
              DUE | 到期 | Due
              DUE_SOON | 临期 | Due soon
              DONE | 已完成 | Done
            OwedStatus | 期限 | Term
              OVERDUE | 已逾期 | Overdue
              DUE_SOON | 快到期 | Due soon
              DUE | 本期应办 | Due this period
            VisitMethod | 走访方式 | Method of a visit
              HOME | 入户 | At home
              SCHOOL | 到校 | At school
              APPOINTMENT | 约见 | By appointment
            VisitPurpose | 走访目的 | Purpose of a visit
              ROUTINE | 日常 | Routine
              FESTIVAL | 节日慰问 | Festival
              REVIEW | 复核 | Review
              CLUE_CHECK | 线索核查 | Check of a clue
              DELIVERY | 送物资 | Delivery
              SCHOOL_REPORT | 通报在校情况 | Report from school
              POLICY_INFORMATION | 政策宣传 | Information on policies
            PersonMet | 受访人 | Person met
              CHILD | 儿童本人 | Child
              FATHER | 父亲 | Father
              MOTHER | 母亲 | Mother
              CARER | 照护人 | Carer
              NEIGHBOUR | 邻居 | Neighbour
              TEACHER | 教师 | Teacher
              VILLAGE_CADRE | 村干部 | Village cadre
            CareDuty | 监护职责履行 | Performance of the care duty
              GOOD | 好 | Good
              FAIR | 一般 | Fair
              POOR | 差 | Poor
            Dimension | 走访内容 | Dimension
              LEARNING | 学习 | Learning
              LIVING | 生活 | Living
              PSYCHOLOGY | 心理 | Psychology
              SAFETY | 安全 | Safety
              HEALTH | 健康 | Health
            ObservationState | 观察结论 | Observation
              FINE | 良好 | Fine
              WATCH | 需关注 | Watch
              CONCERN | 令人担心 | Concern
            TalkTheme | 谈心主题 | Theme of a talk
              SELF_STUDY | 自学 | Self-study
              SELF_CARE | 自理 | Self-care
              SELF_PROTECTION | 自护 | Self-protection
              SELF_STRENGTH | 自强 | Self-reliance
              SELF_DISCIPLINE | 自律 | Self-discipline
              INDEPENDENCE | 自立 | Independence
            NeedDomain | 需求类别 | Domain of a need
              LEARNING | 学习 | Learning
              LIVING | 生活 | Living
              PSYCHOLOGY | 心理 | Psychology
              SAFETY | 安全 | Safety
              HEALTH | 健康 | Health
              OTHER | 其他 | Other
            Urgency | 紧急程度 | Urgency
              LOW | 不急 | Low
              NORMAL | 一般 | Normal
              HIGH | 紧急 | High
            ContactChannel | 联系方式 | Channel
              PHONE | 电话 | Phone
              TALK | 面谈 | Talk
              LETTER | 书信 | Letter
              VIDEO | 视频 | Video
              WECHAT | 微信 | WeChat
            ContactKind | 联系类型 | Kind of contact
              PARENT_CHILD_LINK | 亲情联系 | Parent-child link
              PARENT_CONTACT | 父母自己联系 | Contact by the parents themselves
              CARER_TALK | 监护人沟通 | Talk with the carer
              CHILD_TALK | 谈心 | Talk with the child
              DAILY_CARE | 日常关心 | A kind word
              STUDY_GUIDANCE | 学习指导 | Help with learning
              SCHOOL_REPORT | 通报在校情况 | Report from school
              GENERAL | 一般联系 | General
            ContactOutcome | 联系结果 | Outcome
              REACHED | 已联系上 | Reached
              NOT_REACHED | 未联系上 | Not reached
              NUMBER_DEAD | 空号、停机 | Dead number
            Counterpart | 联系对象 | Counterpart
              CHILD | 儿童本人 | Child
              FATHER | 父亲 | Father
              MOTHER | 母亲 | Mother
              CARER | 照护人 | Carer
              TEACHER | 教师 | Teacher
              VILLAGE_CADRE | 村干部 | Village cadre
              TOWN_CADRE | 镇干部 | Town cadre
              NEIGHBOUR | 邻居 | Neighbour
              RELATIVE | 亲戚 | Relative
              POLICE | 民警 | Police officer
            TimelineKind | 动态类型 | Kind of event
              HOME_VISIT | 家访 | Home visit
              CONTACT | 联系 | Contact
              PAIRING | 结对 | Pairing
              CARE | 照护变化 | Change of care
              STATUS | 档案状态 | Status of the file
            IndicatorKind | 指标类型 | Kind of figure
              STOCK | 时点数 | At a date
              FLOW | 时期数 | In a period
              NORM | 制度规定 | Rule
              REFERENCE | 引用文字 | Wording
              EVENT | 事件日期 | Day of an event
            FigureSource | 数据来源 | Source of a figure
              COMPUTED | 系统计算 | Computed
              STATED | 人工填报 | Stated
              MISSING | 没有数据 | Missing
            FigureRecordState | 记录变化 | What became of a record
              COUNTED | 仍计入 | Still counted
              NO_LONGER_COUNTED | 不再计入 | No longer counted
              ERASED | 档案已依法删除 | File erased by law
              GONE | 已不存在 | Gone
            Qualifier | 数字说法 | Wording of a figure
              EXACT | 准确数 | Exact
              MORE_THAN | 多 | More than
              AT_LEAST | 以上（至少） | At least
              ABOUT | 约 | About
              ZERO | 无一例 | None
              NORM | 制度规定 | Rule
              REFERENCE | 引用文字 | Wording
            RecordType | 记录类型 | Type of record
              CHILD | 儿童 | Child
              PAIRING | 结对 | Pairing
              PERSON | 人员 | Person
              REGION | 地区 | Place
              HOME_VISIT | 家访 | Home visit
              CONTACT | 联系 | Contact
              DUTY_RULE | 职责规定 | Duty rule
              POLICY_DOCUMENT | 文件 | Document
              WORK_GROUP_MEMBER | 领导小组成员 | Member of a leading group
            ReportStatus | 报告状态 | Status of a report
              DRAFT | 草稿 | Draft
              FINAL | 已定稿 | Final
            ReportTemplate | 报告模板 | Template
              UNIT | 单位工作总结 | Unit's yearly report
            Relation | 与儿童关系（GB/T 4761） | Relation to the child (GB/T 4761)
              51 | 父亲 | Father
              52 | 母亲 | Mother
              57 | 继父或养父 | Stepfather or adoptive father
              58 | 继母或养母 | Stepmother or adoptive mother
              61 | 祖父 | Paternal grandfather
              62 | 祖母 | Paternal grandmother
              63 | 外祖父 | Maternal grandfather
              64 | 外祖母 | Maternal grandmother
              66 | 曾祖父 | Great-grandfather
              67 | 曾祖母 | Great-grandmother
              71 | 兄 | Elder brother
              73 | 弟 | Younger brother
              75 | 姐 | Elder sister
              77 | 妹 | Younger sister
              81 | 伯父 | Father's elder brother
              82 | 伯母 | Wife of father's elder brother
              83 | 叔父 | Father's younger brother
              84 | 婶母 | Wife of father's younger brother
              85 | 舅父 | Mother's brother
              86 | 舅母 | Wife of mother's brother
              87 | 姨父 | Husband of mother's sister
              88 | 姨母 | Mother's sister
              89 | 姑父 | Husband of father's sister
              90 | 姑母 | Father's sister
              97 | 其他亲属 | Other relative
              99 | 非亲属 | Not related
            Ethnicity | 民族（GB/T 3304） | Ethnic group (GB/T 3304)
              01 | 汉族 | Han
              02 | 蒙古族 | Mongol
              03 | 回族 | Hui
              04 | 藏族 | Tibetan
              05 | 维吾尔族 | Uyghur
              06 | 苗族 | Miao
              07 | 彝族 | Yi
              08 | 壮族 | Zhuang
              09 | 布依族 | Buyei
              10 | 朝鲜族 | Korean
              11 | 满族 | Manchu
              12 | 侗族 | Dong
              13 | 瑶族 | Yao
              14 | 白族 | Bai
              15 | 土家族 | Tujia
              16 | 哈尼族 | Hani
              17 | 哈萨克族 | Kazak
              18 | 傣族 | Dai
              19 | 黎族 | Li
              20 | 傈僳族 | Lisu
              21 | 佤族 | Va
              22 | 畲族 | She
              23 | 高山族 | Gaoshan
              24 | 拉祜族 | Lahu
              25 | 水族 | Sui
              26 | 东乡族 | Dongxiang
              27 | 纳西族 | Naxi
              28 | 景颇族 | Jingpo
              29 | 柯尔克孜族 | Kirgiz
              30 | 土族 | Tu
              31 | 达斡尔族 | Daur
              32 | 仫佬族 | Mulao
              33 | 羌族 | Qiang
              34 | 布朗族 | Blang
              35 | 撒拉族 | Salar
              36 | 毛南族 | Maonan
              37 | 仡佬族 | Gelao
              38 | 锡伯族 | Xibe
              39 | 阿昌族 | Achang
              40 | 普米族 | Pumi
              41 | 塔吉克族 | Tajik
              42 | 怒族 | Nu
              43 | 乌孜别克族 | Uzbek
              44 | 俄罗斯族 | Russ
              45 | 鄂温克族 | Ewenki
              46 | 德昂族 | Deang
              47 | 保安族 | Bonan
              48 | 裕固族 | Yugur
              49 | 京族 | Gin
              50 | 塔塔尔族 | Tatar
              51 | 独龙族 | Derung
              52 | 鄂伦春族 | Oroqen
              53 | 赫哲族 | Hezhen
              54 | 门巴族 | Monba
              55 | 珞巴族 | Lhoba
              56 | 基诺族 | Jino
              97 | 其他 | Other
              98 | 外国血统中国籍人士 | Naturalised
            """;

    private static final List<CodeList> LISTS = read(TEXT);

    private CodeLists() {
    }

    static List<CodeList> all() {
        return LISTS;
    }

    /** The words of one list. */
    static List<CodeListItem> items(String list) {
        return LISTS.stream().filter(l -> l.code().equals(list)).findFirst().orElseThrow().items();
    }

    private static List<CodeList> read(String text) {
        List<CodeList> lists = new ArrayList<>();
        for (String line : text.split("\n")) {
            String[] words = line.strip().split(" \\| ");
            if (line.startsWith(" ")) {
                lists.get(lists.size() - 1).items().add(new CodeListItem(words[0], words[1], words[2]));
            } else {
                lists.add(new CodeList(words[0], words[1], words[2], new ArrayList<>()));
            }
        }
        return lists.stream().map(l -> new CodeList(l.code(), l.labelZh(), l.labelEn(), List.copyOf(l.items()))).toList();
    }
}
