package org.xiaolian.service;

import java.time.LocalDate;
import java.util.List;
import org.xiaolian.shared.document.WordDocument;

/** 志愿服务证明 on A4, with room for the seal (rules.md U-11, U-12). */
final class ServiceDocument {
    private static final int[] FORM = {2000, 2422, 2000, 2422};
    private static final int HOUR = 60;

    private ServiceDocument() {
    }

    /** @param checkPage where it is verified; null when this installation does not know its own address */
    static byte[] write(ServiceCertificateResponse c, String checkPage, String printedBy, LocalDate today) {
        WordDocument word = new WordDocument("关爱服务证明", c.organization().name());
        word.printedBy(c.organization().name() + "　" + printedBy + "　" + date(today) + "打印");
        word.formTitle("关爱服务证明").note("编号：" + c.number());
        if (c.voidedOn() != null) {
            word.heading("（已于" + date(c.voidedOn()) + "作废：" + c.voidReason() + "）");
        }
        word.body("兹证明" + c.person().name() + "同志于" + date(c.periodFrom()) + "至" + date(c.periodTo()) + "期间，参加" + c.organization().name()
                + "组织的关爱儿童服务，累计" + hours(c.minutes()) + "。");
        word.form(FORM, List.of(List.of("服务单位", c.organization().name()), List.of("上门走访", c.visits() + "次", "每次按", c.minutesPerVisit() + "分钟计"),
                List.of("电话、谈心、书信", c.contacts() + "次", "每次按", c.minutesPerContact() + "分钟计"), List.of("服务儿童", c.children() + "名", "累计时间", hours(c.minutes()))));
        word.body("以上次数来自本单位系统中已登记的走访和联系记录。核验方式：打开" + (checkPage == null ? "本系统的“证明核验”页面" : checkPage) + "，输入编号和校验码。");
        word.note("校验码：" + c.checkCode());
        word.signature(c.organization().name() + "（盖章）");
        word.signature(date(c.issuedOn()));
        return word.write();
    }

    private static String hours(int minutes) {
        return minutes / HOUR + "小时" + (minutes % HOUR == 0 ? "" : minutes % HOUR + "分钟");
    }

    private static String date(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
