package org.xiaolian.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.xiaolian.child.SchoolClass;
import org.xiaolian.child.SchoolYear;
import org.xiaolian.demo.DemoConsents.DemoSigner;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.text.PinyinKeys;

/**
 * Report 1's office as rules.md 8.6 asks: 32 helpers, 28 children of two villages (four have two helpers), one group visit
 * before Children's Day, 15 single visits, 124 phone contacts with parents, teachers and cadres within the last twelve
 * months; gifts and publicity as stated totals.
 */
final class DemoUnit {
    /** Children whose mother's number no longer works. */
    private static final Set<Integer> CHANGED_NUMBERS = Set.of(16, 23);
    private static final int PARENT_WEEKS = 9;
    private static final int CHILDREN = 28;
    private static final int HELPERS = 32;
    /** Since when the files have been open. */
    private static final int DAYS = 370;
    private static final int YOUNGEST = 6;
    private static final int AGES = 9;
    private static final int NOTEBOOKS = 10;
    /** What was looked at more closely, by dimension. */
    private static final Map<String, String> ASPECTS = Map.of("LEARNING", "HOMEWORK,MARKS", "LIVING", "SLEEP", "PSYCHOLOGY", "MOOD,PARENT_CONTACT", "SAFETY", "DROWNING,ELECTRICITY_FIRE",
            "HEALTH", "GROWTH");
    private static final int TWICE_WRITTEN = 12;
    private static final String[] SURNAMES = {"张", "李", "王", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "胡", "朱", "高", "林",
        "何", "郭", "马", "罗", "梁", "宋", "郑", "谢", "韩", "唐", "冯", "曾", "单", "欧阳", "覃", "向"};
    private static final String[] GIRLS = {"小雨", "思琪", "梦洁", "雨欣", "佳怡", "诗涵", "子萱", "晓月", "婷婷", "雅琴", "文静", "春燕", "可馨", "欣妍"};
    private static final String[] BOYS = {"子豪", "浩然", "俊杰", "宇航", "明轩", "文博", "志强", "家乐", "天宇", "小龙", "晨阳", "建国", "泽楷", "锐"};
    private static final String[] MEN = {"建军", "国强", "海波", "卫东", "永华", "志明", "春生", "大勇", "光荣", "学文"};
    private static final String[] WOMEN = {"秀英", "桂芳", "玉兰", "丽华", "红梅", "春香", "金凤", "翠萍", "燕", "晓琴"};
    private static final String[] CITIES = {"广东省深圳市", "广东省东莞市", "浙江省温州市", "江苏省苏州市", "福建省泉州市", "上海市"};
    private static final String[] JOBS = {"电子厂", "服装厂", "建筑工地", "家具厂", "餐馆", "快递站"};
    private static final String[] INTERESTS = {"画画", "篮球,乒乓球", "唱歌", "读书", "下棋", "跳舞,唱歌"};
    private static final String POLITICAL_REF = "党的二十大和二十届历次全会精神";
    private static final String[] PARENT_COUNTERPARTS = {"FATHER", "MOTHER"};

    /** A child with the people the records name. */
    private record Kid(UUID id, String name, String village, List<UUID> helpers) {
    }

    private final DemoSupport support;
    private final DemoFacts facts;
    private final String passwordHash;
    private final LocalDate today;
    private UUID unit;
    private UUID school;
    private UUID federation;
    private List<UUID> otherOffices;
    private UUID campaign;
    private UUID town;
    private UUID volunteer;
    private UUID supervisor;
    private UUID volunteers;
    private UUID policeman;
    private UUID officer;
    private final Map<UUID, LocalDate> birthdays = new HashMap<>();
    private final Map<UUID, UUID> mothers = new HashMap<>();
    private final Set<UUID> pupils = new HashSet<>();
    private int visitNumber;

    DemoUnit(DemoSupport support, String passwordHash) {
        this.support = support;
        this.facts = new DemoFacts(support);
        this.passwordHash = passwordHash;
        this.today = support.today;
    }

    void write() {
        offices();
        List<UUID> helpers = helpers();
        people();
        List<Kid> kids = kids(helpers);
        support.rows.flush();
        basis(helpers);
        duties();
        support.rows.flush();
        DemoLetters letters = new DemoLetters(support, unit);
        for (int i = 0; i < kids.size(); i++) {
            letters.write(i, kids.get(i).id(), kids.get(i).helpers().get(0));
        }
        monthlyContacts(kids);
        parentsOwnContacts(kids);
        phoneContacts(kids);
        visits(kids);
        statedValues();
        List<DemoCensus.Counted> counted = new ArrayList<>();
        for (int i = 0; i < kids.size(); i++) {
            counted.add(new DemoCensus.Counted(kids.get(i).id(), kids.get(i).village(), i % 2 == 0, YOUNGEST + i % AGES));
        }
        fromTheSchool(kids.get(TWICE_WRITTEN));
        new DemoCensus(support).write(counted, school, helpers.get(0));
        List<DemoRequests.Asked> asked = new ArrayList<>();
        for (int i = 0; i < kids.size(); i++) {
            asked.add(new DemoRequests.Asked(kids.get(i).id(), archiveNumber(kids.get(i).village(), i), kids.get(i).village()));
        }
        new DemoRequests(support, town, supervisor).write(asked);
        new DemoHelpers(support, supervisor, volunteer, volunteers).write(helpers.subList(0, 4), kids.get(4).id(), kids.get(7).id());
        new DemoPeers(support, school, supervisor).write(kids.stream().map(Kid::id).filter(pupils::contains).toList());
        new DemoStays(support, unit, supervisor).write(family(kids.get(2)), family(kids.get(9)), family(kids.get(14)), family(kids.get(21)));
        new DemoActivities(support, unit, school, federation, supervisor).write(campaign, kids.stream().map(Kid::id).toList(), kids.stream().map(Kid::id).filter(pupils::contains).toList());
        new DemoGifts(support, unit, officer).write();
        UUID withLogin = helpers.get(5);
        new DemoSheets(support, unit).write(withLogin, kids.stream().filter(k -> k.helpers().contains(withLogin)).map(Kid::id).toList());
        new DemoRosters(support, supervisor).write(kids.stream().filter(k -> k.village().equals(DemoPlaces.DONGJIAWAN))
                .map(k -> new DemoRosters.Imported(k.id(), k.name())).toList());
    }

    private DemoStays.Family family(Kid kid) {
        return new DemoStays.Family(kid.id(), kid.helpers().get(0), mothers.get(kid.id()));
    }

    private void offices() {
        unit = support.organization("枝江市广电局(台)", "SUPPORT_UNIT", DemoPlaces.ZHIJIANG);
        school = support.organization("七星台镇中心小学", "SCHOOL", DemoPlaces.QIXINGTAI);
        UUID otherTown = support.organization("致和镇人民政府", "TOWN_GOVERNMENT", DemoPlaces.ZHIHE);
        federation = support.organization("涌泉镇妇联", "WOMENS_FEDERATION", DemoPlaces.YONGQUAN);
        UUID district = support.organization("大柏学区中心学校", "SCHOOL_DISTRICT", DemoPlaces.ZHIJIANG);
        otherOffices = List.of(otherTown, federation, district);
        support.rows.flush();
    }

    /** The first helper has the demo log-in; her two children always show due, overdue and done. */
    private List<UUID> helpers() {
        List<UUID> helpers = new ArrayList<>();
        for (int i = 0; i < HELPERS; i++) {
            String name = SURNAMES[(i * 7 + 3) % SURNAMES.length] + (i % 2 == 0 ? WOMEN[i / 2 % WOMEN.length] : MEN[i / 2 % MEN.length]);
            String title = i < 5 ? "局领导班子成员" : "中层干部";
            UUID id = support.person(name, unit, title, i == 5 ? DemoLogins.HELPER.loginName : null, i == 5 ? passwordHash : null);
            if (i == 5) {
                support.grant(id, DemoLogins.HELPER.role, null, null, null);
            }
            helpers.add(id);
        }
        return helpers;
    }

    private void people() {
        UUID bureau = support.organization("枝江市民政局", "CIVIL_AFFAIRS", DemoPlaces.ZHIJIANG);
        town = support.organization("七星台镇人民政府", "TOWN_GOVERNMENT", DemoPlaces.QIXINGTAI);
        UUID village = support.organization("董家湾村民委员会", "VILLAGE_COMMITTEE", DemoPlaces.DONGJIAWAN);
        volunteers = support.organization("阳光志愿服务队", "SOCIAL_ORGANIZATION", DemoPlaces.ZHIJIANG);
        support.rows.flush();
        UUID admin = login(DemoLogins.ADMIN, "管理员甲", bureau, "儿童福利股", DemoPlaces.ZHIJIANG, null, null);
        supervisor = login(DemoLogins.SUPERVISOR, "督导员乙", town, "儿童督导员", DemoPlaces.QIXINGTAI, null, null);
        UUID director = login(DemoLogins.DIRECTOR, "儿童主任丙", village, "儿童主任", DemoPlaces.DONGJIAWAN, null, null);
        login(DemoLogins.TEACHER, "班主任丁", school, "班主任", null, school, "三年级一班");
        login(DemoLogins.HEAD, "校长戊", school, "校长", null, school, null);
        officer = login(DemoLogins.OFFICER, "联络员己", unit, "办公室主任", null, unit, null);
        volunteer = login(DemoLogins.VOLUNTEER, "志愿者庚", volunteers, "志愿者", null, null, null);
        login(DemoLogins.AUDITOR, "审计员辛", bureau, "审计", DemoPlaces.ZHIJIANG, null, null);
        support.rows.flush();
        new DemoTickets(support).write(new DemoTickets.Member(admin, bureau), new DemoTickets.Member(supervisor, town), new DemoTickets.Member(director, village));
    }

    private UUID login(DemoLogins login, String name, UUID organizationId, String title, String regionCode, UUID scope, String className) {
        UUID id = support.person(name, organizationId, title, login.loginName, passwordHash);
        support.grant(id, login.role, regionCode, scope, className);
        return id;
    }

    // ---- children and their people ------------------------------------------------------------------------------------

    private List<Kid> kids(List<UUID> helpers) {
        List<Kid> kids = new ArrayList<>();
        LocalDate since = today.minusDays(DAYS);
        for (int i = 0; i < CHILDREN; i++) {
            boolean girl = i % 2 == 0;
            String surname = SURNAMES[i];
            String name = surname + (girl ? GIRLS[i / 2] : BOYS[i / 2]);
            String village = i < 15 ? DemoPlaces.DONGJIAWAN : DemoPlaces.XIAOJIASHAN;
            UUID id = child(i, name, surname, girl, village, since);
            List<UUID> own = new ArrayList<>(List.of(helpers.get(i)));
            if (i < HELPERS - CHILDREN) {
                own.add(helpers.get(CHILDREN + i));
            }
            kids.add(new Kid(id, name, village, own));
        }
        support.rows.flush();
        for (Kid kid : kids) {
            for (UUID helper : kid.helpers()) {
                pair(kid.id(), helper, unit, "CADRE", since.plusDays(5));
            }
        }
        pair(kids.get(2).id(), volunteer, volunteers, "VOLUNTEER", since.plusDays(60));
        return kids;
    }

    private void pair(UUID childId, UUID helperId, UUID organizationId, String kind, LocalDate from) {
        support.rows.add("pairing", "id", Ids.next(), "child_id", childId, "helper_id", helperId, "organization_id", organizationId, "kind", kind,
                "starts_on", from, "version", 0L, "created_at", support.recordedOn(from));
    }

    private String archiveNumber(String village, int i) {
        return village + today.minusDays(DAYS).getYear() + String.format("%04d", i + 1);
    }

    private UUID child(int i, String name, String surname, boolean girl, String village, LocalDate since) {
        UUID id = support.newFile();
        int age = YOUNGEST + i % AGES;
        // Two birthdays fall into the coming week, whatever the day.
        LocalDate birth = i == 5 ? today.plusDays(3).minusYears(age) : i == 9 ? today.plusDays(6).minusYears(age)
                : today.minusYears(age).minusDays(20L + support.random.nextInt(300));
        birthdays.put(id, birth);
        int grade = Math.max(1, Math.min(6, age - 5));
        String address = (village.equals(DemoPlaces.DONGJIAWAN) ? "董家湾村" : "肖家山村") + (i % 6 + 1) + "组" + (i + 1) + "号";
        boolean maternal = i % 7 == 3;
        String carerName = maternal ? "外婆" : "奶奶";
        String grandmother = SURNAMES[(i + 11) % SURNAMES.length] + WOMEN[i % WOMEN.length];
        boolean changedNumber = CHANGED_NUMBERS.contains(i);
        UUID father = support.guardian(surname + MEN[i % MEN.length], true, LocalDate.of(1984 + i % 8, 3, 1 + i % 27), "JUNIOR", "务工", village, address);
        UUID mother = support.guardian(SURNAMES[(i + 5) % SURNAMES.length] + WOMEN[(i + 3) % WOMEN.length], false,
                LocalDate.of(1986 + i % 8, 7, 1 + i % 27), "JUNIOR", "务工", village, address, changedNumber);
        UUID carer = support.guardian(grandmother, false, LocalDate.of(1956 + i % 9, 5, 1 + i % 27), i % 3 == 0 ? "NONE" : "PRIMARY", "务农", village, address);
        String idNumber = support.idNumber(birth, !girl);
        LocalDate collected = since.plusDays(2);
        // Some files lack something, and some nobody has looked at since they were opened: the board has something to say.
        boolean noAddress = i % 13 == 7;
        boolean noTeacherPhone = i % 11 == 8;
        List<String> missing = java.util.stream.Stream.of(noAddress ? "address" : null, noTeacherPhone ? "teacherPhone" : null, changedNumber ? "mother.phone" : null)
                .filter(java.util.Objects::nonNull).toList();
        support.rows.add("child", "id", id, "archive_number", archiveNumber(village, i), "name", name,
                "name_sort", PinyinKeys.sortKey(name), "gender", girl ? "FEMALE" : "MALE", "ethnicity_code", "01", "birth_date", birth,
                "id_number_cipher", support.encrypt(id, "child.id_number", idNumber), "id_number_hash", support.hash("child.id_number", idNumber),
                "household_registered", true, "household_type", "RURAL", "household_place", "湖北省枝江市七星台镇", "region_code", village,
                "address_cipher", noAddress ? null : support.encrypt(id, "child.address", address), "health_status", "HEALTHY", "schooling_stage",
                age < 13 ? "PRIMARY" : "JUNIOR", "school_id", age < 13 ? school : null, "school_name",
                age < 13 ? "七星台镇中心小学" : "七星台镇初级中学", "grade_code", age < 13 ? "P" + grade : "J" + Math.max(1, Math.min(3, age - 11)), "grade_year", SchoolYear.of(today), "class_name",
                age < 13 ? "一二三四五六".charAt(grade - 1) + "年级一班" : "一班", "teacher_name", "班主任丁", "teacher_phone_cipher",
                noTeacherPhone ? null : support.encrypt(id, "child.teacher_phone", "07174110001"), "boarding", age >= 13, "class_key",
                age < 13 ? SchoolClass.key("一二三四五六".charAt(grade - 1) + "年级一班", null, SchoolYear.of(today)) : null, "interests", INTERESTS[i % INTERESTS.length],
                "care_type", maternal ? "MATERNAL_GRANDPARENTS" : "PATERNAL_GRANDPARENTS", "carer_name", grandmother, "risk_level",
                i % 14 == 6 ? "HIGH" : i % 4 == 1 ? "MEDIUM" : "LOW", "risk_level_on", collected, "status", "ACTIVE", "entered_on", since,
                "source", i % 2 == 0 ? "VILLAGE" : "SCHOOL", "collected_by", "儿童主任丙", "collected_on", collected, "confirmed_by", grandmother,
                "missing_fields", String.join(",", missing), "complete", missing.isEmpty(), "last_confirmed_on", i % 6 == 4 ? since : today.minusDays(20), "contacts_complete", !changedNumber, "version", 0L, "created_at", support.recordedOn(since),
                "updated_at", support.recordedOn(since));
        PinyinKeys.searchKeys(name).forEach(key -> support.rows.add("child_name_key", "child_id", id, "name_key", key));
        support.rows.add("child_status_period", "id", Ids.next(), "child_id", id, "starts_on", since);
        parent(id, "FATHER", father, i, since);
        parent(id, "MOTHER", mother, i + 1, since);
        support.rows.add("care_arrangement", "id", Ids.next(), "child_id", id, "carer_id", carer, "care_type",
                maternal ? "MATERNAL_GRANDPARENTS" : "PATERNAL_GRANDPARENTS", "relation_code", carerName.equals("外婆") ? "64" : "62",
                "entrusted", true, "assessment", i % 9 == 4 ? "FAIR" : "GOOD", "disqualification_checked", true, "lives_alone",
                i == 20, "valid_from", since, "version", 0L, "created_at", support.now());
        contactPeople(i, id, village, since);
        new DemoHomeComings(support, supervisor).write(i, id);
        mothers.put(id, mother);
        boolean primary = age < 13;
        if (primary) {
            pupils.add(id);
        }
        riskLevels(i, id, since, collected);
        facts.write(i, id, village, since, primary, primary ? grade : Math.max(1, Math.min(3, age - 11)), school);
        support.rows.flush();
        grandparents(i, id, village, since, carer, carerName.equals("外婆") ? "64" : "62");
        support.rows.flush();
        new DemoCare(support, town).write(i, id, carer, carerName.equals("外婆") ? "64" : "62", since);
        new DemoConsents(support, supervisor).write(i, id, new DemoSigner(father, surname + MEN[i % MEN.length]),
                new DemoSigner(mother, SURNAMES[(i + 5) % SURNAMES.length] + WOMEN[(i + 3) % WOMEN.length]), new DemoSigner(carer, grandmother), since);
        return id;
    }

    /** The school wrote down a child whom the village had already: one name, one birthday, another village, no number. */
    private void fromTheSchool(Kid kid) {
        UUID id = support.newFile();
        LocalDate since = today.minusDays(9);
        support.rows.add("child", "id", id, "archive_number", archiveNumber(DemoPlaces.XIAOJIASHAN, CHILDREN), "name", kid.name(), "name_sort",
                PinyinKeys.sortKey(kid.name()), "gender", "FEMALE", "birth_date", birthdays.get(kid.id()), "no_id_reason", "NOT_PROVIDED", "region_code",
                DemoPlaces.XIAOJIASHAN, "schooling_stage", "PRIMARY", "school_id", school, "school_name", "七星台镇中心小学", "status", "ACTIVE", "entered_on", since,
                "source", "SCHOOL", "collected_by", "班主任丁", "collected_on", since, "missing_fields", "careType,father,mother", "complete", false,
                "contacts_complete", false, "version", 0L, "created_at", support.recordedOn(since), "updated_at", support.recordedOn(since));
        PinyinKeys.searchKeys(kid.name()).forEach(key -> support.rows.add("child_name_key", "child_id", id, "name_key", key));
        support.rows.add("child_status_period", "id", Ids.next(), "child_id", id, "starts_on", since);
        support.rows.flush();
    }

    /** Neighbours know where a child is when nobody answers; the village policeman is one for all. */
    private void contactPeople(int i, UUID childId, String village, LocalDate since) {
        if (i % 7 == 5) {
            return;
        }
        UUID neighbour = support.guardian(SURNAMES[(i + 17) % SURNAMES.length] + WOMEN[(i + 7) % WOMEN.length], false, LocalDate.of(1969 + i % 12, 4, 1 + i % 27),
                "PRIMARY", "务农", village, "隔壁");
        contactPerson(childId, neighbour, "NEIGHBOUR", 1, i % 2 == 0 ? "住隔壁，晚上在家" : null, since);
        if (i % 3 == 0) {
            UUID uncle = support.guardian(SURNAMES[i] + MEN[(i + 4) % MEN.length], true, LocalDate.of(1978 + i % 9, 9, 1 + i % 27), "JUNIOR", "个体", village, "镇上");
            contactPerson(childId, uncle, "RELATIVE", 2, "叔叔，在镇上开店", since);
        }
        policeman = policeman == null ? support.guardian("民警癸", true, LocalDate.of(1988, 2, 9), "COLLEGE", "民警", village, "七星台派出所") : policeman;
        contactPerson(childId, policeman, "POLICE", 9, "七星台派出所", since);
    }

    /** The ministry's form asks for all four; of some one knows only that they died. */
    private void grandparents(int i, UUID childId, String village, LocalDate since, UUID carer, String carerRelation) {
        String surname = SURNAMES[i];
        grandparent(childId, carerRelation, carer, false, since);
        if (i % 3 != 0) {
            String relation = carerRelation.equals("62") ? "61" : "63";
            UUID husband = i % 5 == 1 ? null : support.guardian(surname + MEN[(i + 9) % MEN.length], true, LocalDate.of(1947 + i % 9, 5, 1 + i % 27), "PRIMARY", "务农", village, null);
            grandparent(childId, relation, husband, husband == null, since);
        }
    }

    private void grandparent(UUID childId, String relation, UUID guardian, boolean deceased, LocalDate since) {
        support.rows.add("grandparent", "id", Ids.next(), "child_id", childId, "relation_code", relation, "guardian_id", guardian, "deceased", deceased, "version", 0L,
                "created_at", support.recordedOn(since));
    }

    private void contactPerson(UUID childId, UUID guardian, String role, int order, String note, LocalDate since) {
        support.rows.add("contact_person", "id", Ids.next(), "child_id", childId, "guardian_id", guardian, "role", role, "call_order", order, "note", note,
                "valid_from", since.plusDays(20), "version", 0L, "created_at", support.recordedOn(since.plusDays(20)));
    }

    private void parent(UUID childId, String which, UUID guardian, int i, LocalDate since) {
        // One father worked nearby for a while; he has left again, and nobody has written it down yet.
        LocalDate home = i == 19 && which.equals("FATHER") ? support.today.minusDays(DemoHomeComings.LONG_STAY_DAYS) : null;
        support.rows.add("parent_fact", "id", Ids.next(), "child_id", childId, "parent", which, "guardian_id", guardian, "presence",
                "AWAY_WORKING", "away_since", since.minusDays(200 + i), "work_place", CITIES[i % CITIES.length], "employer",
                JOBS[i % JOBS.length], "occupation", "工人", "able_to_care", true, "comes_home", i % 4 == 3 ? "HALF_YEARLY" : "YEARLY", "valid_from", since, "valid_to",
                home == null ? null : home.minusDays(1), "version", 0L, "created_at", support.now());
        if (home != null) {
            support.rows.add("parent_fact", "id", Ids.next(), "child_id", childId, "parent", which, "guardian_id", guardian, "presence", "AT_HOME", "able_to_care", true,
                    "valid_from", home, "version", 0L, "created_at", support.now());
        }
    }

    // ---- what the work is based on --------------------------------------------------------------------------------------

    private void responsibilities(UUID document, String level, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            support.rows.add("responsibility", "id", Ids.next(), "organization_id", town, "org_level", level, "list_order", i + 1, "text", texts[i], "policy_document_id", document,
                    "valid_from", today.minusDays(372), "version", 0L, "created_at", support.now());
        }
    }

    private void basis(List<UUID> helpers) {
        UUID document = Ids.next();
        support.rows.add("policy_document", "id", document, "organization_id", unit, "title",
                "市委办公室市政府办公室转发市委宣传部等部门《关于开展留守儿童“笑脸行动”实施方案》的通知", "document_number", "枝市办文[20__]1号", "issuer",
                "市委办公室、市政府办公室", "year_masked", true, "version", 0L, "created_at", support.now());
        UUID opinion = Ids.next();
        support.rows.add("policy_document", "id", opinion, "organization_id", town, "title", "关于农村留守人群社会服务体系建设工作的实施意见", "document_number",
                "七发[20__]51号", "issuer", "七星台镇党委", "year_masked", true, "version", 0L, "created_at", support.now());
        campaign = Ids.next();
        support.rows.flush();
        responsibilities(opinion, "TOWN", "每半年召开一次联席会议，研究留守儿童关爱工作", "指导村儿童主任开展走访、建档，每季度抽查一次", "组织委托照护协议签订和年度复核",
                "接到强制报告后当日会同派出所、学校处置");
        responsibilities(opinion, "VILLAGE", "儿童主任每月走访留守儿童家庭一次，做好记录", "每季度更新一次留守儿童名册", "督促外出父母每周联系孩子一次",
                "发现孩子无人照护或受到侵害，立即报告");
        support.rows.add("campaign", "id", campaign, "organization_id", unit, "name", "笑脸行动", "theme", "关爱农村留守儿童",
                "policy_document_id", document, "starts_on", today.minusDays(372), "version", 0L, "created_at", support.now());
        UUID group = Ids.next();
        support.rows.add("work_group", "id", group, "organization_id", unit, "name", "关爱留守儿童领导小组", "founding_document",
                "局党组会议纪要", "established_on", today.minusDays(372), "version", 0L, "created_at", support.now());
        support.rows.flush();
        String[][] members = {{"组长甲", "局长", "LEADER", "CHIEF"}, {"副组长乙", "分管副局长", "DEPUTY_LEADER", "IN_CHARGE"},
            {"联络员己", "办公室主任", "MEMBER", "PARTICIPATING"}, {"成员丙", "总编室主任", "MEMBER", "PARTICIPATING"}};
        for (int i = 0; i < members.length; i++) {
            support.rows.add("work_group_member", "id", Ids.next(), "work_group_id", group, "member_order", i + 1, "name", members[i][0],
                    "position_title", members[i][1], "group_role", members[i][2], "tier", members[i][3]);
        }
        support.rows.add("work_task", "id", Ids.next(), "organization_id", unit, "campaign_id", campaign, "title", "春节前走访慰问安排", "owner_id",
                helpers.get(0), "due_on", today.plusDays(20), "status", "OPEN", "version", 0L, "created_at", support.now());
        support.rows.add("work_task", "id", Ids.next(), "organization_id", unit, "campaign_id", campaign, "title", "核对孩子父母联系电话", "owner_id",
                helpers.get(1), "due_on", today.minusDays(30), "status", "DONE", "result_note", "28名儿童的联系电话已全部核对。", "closed_on",
                today.minusDays(32), "version", 1L, "created_at", support.now());
    }

    /** Who is at high risk was at medium risk before: the level of the day counts for what was owed then. */
    private void riskLevels(int i, UUID child, LocalDate since, LocalDate collected) {
        boolean high = i % 14 == 6;
        if (high && since.isBefore(collected)) {
            support.rows.add("child_risk_level", "id", Ids.next(), "child_id", child, "starts_on", since, "ends_on", collected.minusDays(1), "risk_level", "MEDIUM");
        }
        support.rows.add("child_risk_level", "id", Ids.next(), "child_id", child, "starts_on", collected, "risk_level", high ? "HIGH" : i % 4 == 1 ? "MEDIUM" : "LOW");
    }

    private void duties() {
        rule("每月指导孩子给父母写信或通话一次", "PARENT_CHILD_LINK", "MONTH");
        rule("每月与临时监护人沟通一次", "CARER_TALK", "MONTH");
        rule("每半年家访一次", "HOME_VISIT", "HALF_YEAR");
        new DemoDuties(support).write(town, unit, school, otherOffices);
    }

    private void rule(String name, String duty, String period) {
        support.rows.add("duty_rule", "id", Ids.next(), "organization_id", unit, "name", name, "duty", duty, "pairing_kind", "CADRE",
                "period", period, "times_per_period", 1, "valid_from", today.minusDays(365), "version", 0L, "created_at", support.now());
    }

    /** Mothers who called by themselves on Sundays: most of them, some not every week (D-13). */
    private void parentsOwnContacts(List<Kid> kids) {
        LocalDate sunday = today.with(TemporalAdjusters.previous(DayOfWeek.SUNDAY));
        for (int week = 0; week < PARENT_WEEKS; week++) {
            for (int i = 0; i < kids.size(); i++) {
                if ((i + week) % 4 != 3 && i % 9 != 7) {
                    contact(kids.get(i), sunday.minusWeeks(week), "WECHAT", i % 3 == 0 ? "FATHER" : "MOTHER", "PARENT_CONTACT", "REACHED", "照护人说，孩子的父母自己打来了视频。");
                }
            }
        }
    }

    // ---- records ----------------------------------------------------------------------------------------------------------

    /** The two monthly duties: mostly done; the demo helper's child misses one of last month and owes one of this month. */
    private void monthlyContacts(List<Kid> kids) {
        YearMonth thisMonth = YearMonth.from(today);
        for (int back = 11; back >= 0; back--) {
            YearMonth month = thisMonth.minusMonths(back);
            for (int i = 0; i < kids.size(); i++) {
                boolean demoHelper = i == 5;
                boolean link = back > 0 ? (i * 5 + back) % 13 != 0 || demoHelper : i % 3 == 0 || demoHelper;
                boolean talk = back > 1 ? (i * 3 + back) % 11 != 0 || demoHelper : back == 1 ? !demoHelper && (i + 1) % 9 != 0 : i % 4 == 1 && !demoHelper;
                LocalDate first = month.atDay(Math.min(1 + i % 25, month.lengthOfMonth()));
                LocalDate day = first.isAfter(today) ? today : first;
                Kid kid = kids.get(i);
                if (day.isBefore(today.minusDays(364))) {
                    continue;
                }
                if (link) {
                    contact(kid, day, i % 5 == 0 ? "LETTER" : "VIDEO", "CHILD", "PARENT_CHILD_LINK", "REACHED",
                            i % 5 == 0 ? "帮孩子给爸爸妈妈写了一封信。" : "陪孩子和爸爸妈妈视频通话，聊了学习和饮食。");
                }
                if (talk) {
                    contact(kid, day, "TALK", "CARER", "CARER_TALK", "REACHED", "与照护人聊了孩子的生活和身心健康，情况平稳。");
                }
            }
        }
    }

    /** 124 calls that count, and nine that nobody answered. */
    private void phoneContacts(List<Kid> kids) {
        for (int n = 0; n < 133; n++) {
            Kid kid = kids.get(n * 11 % kids.size());
            LocalDate day = today.minusDays(2L + n * 2L + n % 3);
            String counterpart = n % 7 == 0 ? "VILLAGE_CADRE" : n % 19 == 0 ? "TOWN_CADRE" : n % 4 == 1 ? "TEACHER" : PARENT_COUNTERPARTS[n % 2];
            contact(kid, day, "PHONE", counterpart, "GENERAL", n < 124 ? "REACHED" : "NOT_REACHED",
                    n < 124 ? "电话了解孩子近况，交流在校和在家情况。" : "电话无人接听，改日再联系。");
        }
    }

    private void contact(Kid kid, LocalDate day, String channel, String counterpart, String kind, String outcome, String summary) {
        UUID id = Ids.next();
        support.rows.add("contact", "id", id, "organization_id", unit, "recorded_by", kid.helpers().get(0), "campaign_id", campaign,
                "occurred_on", day, "channel", channel, "counterpart", counterpart, "kind", kind, "outcome", outcome, "summary_cipher",
                support.encrypt(kid.id(), "contact.summary", summary), "talk_themes", kind.equals("GENERAL") ? "" : "SELF_CARE,SELF_STRENGTH",
                "late_entry", false, "version", 0L, "created_at", support.recordedOn(day));
        support.rows.add("contact_child", "contact_id", id, "child_id", kid.id(), "occurred_on", day, "organization_id", unit, "kind", kind,
                "channel", channel, "counterpart", counterpart, "effective", outcome.equals("REACHED"));
    }

    /** One group visit on the eve of Children's Day with all 28, 15 single visits, two attempts. */
    private void visits(List<Kid> kids) {
        LocalDate eve = LocalDate.of(today.getYear(), 5, 31);
        LocalDate group = eve.isAfter(today) ? eve.minusYears(1) : eve;
        visit(kids, group, "FESTIVAL", true, "六一儿童节前夕看望孩子，送去慰问金和节日礼物，并与家长和班主任交谈。");
        for (int n = 0; n < 15; n++) {
            Kid kid = kids.get((n * 2 + 6) % kids.size());
            LocalDate day = today.minusDays(8L + n * 17L);
            visit(List.of(kid), day.equals(group) ? day.plusDays(1) : day, n % 4 == 0 ? "DELIVERY" : "ROUTINE", true,
                    "到家里看望，了解孩子的学习、生活和身体情况。");
        }
        visit(List.of(kids.get(5)), today.minusDays(40), "ROUTINE", false, "上门时孩子不在家，与邻居聊了几句。");
        visit(List.of(kids.get(12)), today.minusDays(21), "ROUTINE", false, "家中无人，留了联系卡。");
    }

    private void visit(List<Kid> kids, LocalDate day, String purpose, boolean saw, String summary) {
        UUID id = Ids.next();
        UUID helper = kids.get(0).helpers().get(0);
        support.rows.add("home_visit", "id", id, "number", "D" + day.getYear() + String.format("%06d", ++visitNumber), "organization_id", unit,
                "recorded_by", helper, "campaign_id", campaign, "occurred_on", day, "method", "HOME", "planned", true, "purpose", purpose,
                "persons_met", saw ? kids.size() > 1 ? "CHILD,CARER,TEACHER" : "CHILD,CARER" : "NEIGHBOUR", "carer_as_registered", saw ? true : null,
                "talk_themes", saw ? "SELF_STUDY,SELF_CARE,SELF_PROTECTION,SELF_STRENGTH,SELF_DISCIPLINE" : "", "summary_cipher",
                support.encrypt(kids.get(0).id(), "home_visit.summary", summary), "urgent_attention", false, "late_entry", false, "version", 0L, "created_at",
                support.recordedOn(day));
        for (Kid kid : kids) {
            support.rows.add("home_visit_child", "home_visit_id", id, "child_id", kid.id(), "occurred_on", day, "organization_id", unit,
                    "saw_child", saw, "effective", saw);
        }
        support.rows.add("home_visit_visitor", "home_visit_id", id, "person_id", helper);
        if (saw && purpose.equals("FESTIVAL")) {
            support.rows.add("home_visit_gift", "home_visit_id", id, "gift_order", 1, "item", "书包", "quantity", kids.size());
            support.rows.add("home_visit_gift", "home_visit_id", id, "gift_order", 2, "item", "作业本", "quantity", kids.size() * NOTEBOOKS);
        }
        if (saw && kids.size() == 1) {
            for (String dimension : new String[] {"LEARNING", "LIVING", "PSYCHOLOGY", "SAFETY", "HEALTH"}) {
                String state = support.random.nextInt(6) == 0 ? "WATCH" : "FINE";
                support.rows.add("home_visit_observation", "home_visit_id", id, "dimension", dimension, "state", state, "aspects_cipher",
                        state.equals("FINE") ? null : support.encrypt(kids.get(0).id(), "home_visit_observation.aspects", ASPECTS.get(dimension)));
            }
        }
    }

    /**
     * Totals that later rooms will count; until then they are stated, and the report says so. For this year, for last year and
     * for the twelve months that a new report offers, so that no figure of theirs is missing.
     */
    private void statedValues() {
        LocalDate newYear = today.withDayOfYear(1);
        stated(newYear.minusYears(1), newYear.minusDays(1), 3100.0, 2050.0, 2.0, 4.0, 31.0);
        stated(newYear, today, 3200.0, 2100.0, 2.0, 5.0, 33.0);
        LocalDate twelveMonths = today.minusDays(364);
        if (!twelveMonths.equals(newYear)) {
            stated(twelveMonths, today, 3200.0, 2100.0, 2.0, 5.0, 33.0);
        }
    }

    private void stated(LocalDate from, LocalDate to, double cash, double inKind, double provincial, double city, double county) {
        stated("DONATION_CASH", cash, null, "MORE_THAN", from, to);
        stated("DONATION_IN_KIND", inKind, null, "MORE_THAN", from, to);
        stated("DONATION_TOTAL", cash + inKind, null, "MORE_THAN", from, to);
        stated("MEDIA_PROV", provincial, null, "EXACT", from, to);
        stated("MEDIA_CITY", city, null, "EXACT", from, to);
        stated("MEDIA_COUNTY", county, null, "MORE_THAN", from, to);
        stated("POLITICAL_REF", null, POLITICAL_REF, "REFERENCE", from, to);
    }

    private void stated(String code, Double value, String text, String qualifier, LocalDate from, LocalDate to) {
        support.rows.add("stated_value", "id", Ids.next(), "organization_id", unit, "code", code, "period_from", from, "period_to", to,
                "as_of", to, "value", value, "text_value", text, "qualifier", qualifier, "source", "局办公室台账", "version", 0L, "created_at", support.now());
    }
}
