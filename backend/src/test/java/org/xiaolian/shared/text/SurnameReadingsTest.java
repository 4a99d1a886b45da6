package org.xiaolian.shared.text;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurnameReadingsTest {
    @ParameterizedTest
    @CsvSource({"曾小雨, zengxiaoyu, zxy", "单志强, shanzhiqiang, szq", "解春燕, xiechunyan, xcy", "仇大勇, qiudayong, qdy", "区文静, ouwenjing, owj", "查海, zhahai, zh",
        "翟明, zhaiming, zm", "覃雨欣, qinyuxin, qyx", "覃雨欣, tanyuxin, tyx", "缪可, miaoke, mk", "盖天宇, getianyu, gty", "万俟雪, moqixue, mqx", "尉迟敬, yuchijing, ycj",
        "朴英, piaoying, py", "隗明, kuiming, km", "张贤芳, zhangxianfang, zxf", "古丽·艾合买提, guliaihemaiti, glahmt"})
    void aNameIsFoundByTheReadingOfItsSurnameInFullAndByInitials(String name, String pinyin, String initials) {
        assertTrue(PinyinKeys.searchKeys(name).containsAll(List.of(pinyin, initials)), () -> PinyinKeys.searchKeys(name).toString());
    }
}
