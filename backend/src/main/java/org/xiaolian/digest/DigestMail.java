package org.xiaolian.digest;

import io.quarkus.mailer.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.xiaolian.duty.TodayDirectory;
import org.xiaolian.duty.TodayMatter;
import org.xiaolian.plan.DueTask;
import org.xiaolian.plan.TaskDirectory;
import org.xiaolian.shared.problem.Language;

/** What the mails say: plain words, given names, no notes, no numbers of anybody. */
@ApplicationScoped
class DigestMail {
    /** More than this nobody reads in a mail; the list itself has them. */
    private static final int MOST = 30;

    private final TodayDirectory today;
    private final TaskDirectory tasks;
    private final DigestConfig config;

    DigestMail(TodayDirectory today, TaskDirectory tasks, DigestConfig config) {
        this.today = today;
        this.tasks = tasks;
        this.config = config;
    }

    Mail confirmation(MailDigest digest, String email, String code) {
        String link = config.link("/mail/confirm/" + code);
        return digest.language == Language.EN
                ? mail(email, "Xiaolian: confirm your address", List.of("Somebody asked Xiaolian to send her reminders to this address. If it was you, open this page within three days:", "", link,
                        "", "If it was not you, do nothing: no mail will come."))
                : mail(email, "笑脸：请确认邮箱", List.of("有人在“笑脸”里填写了这个邮箱来接收提醒。如果是您本人，请在三天内打开下面的页面确认：", "", link, "", "如果不是您，不用理会，不会再有邮件。"));
    }

    /** Null when the caller owes nothing. */
    Mail digest(MailDigest digest, String email, String stopCode) {
        List<TodayMatter> matters = today.open();
        List<DueTask> open = tasks.openOf(digest.personId);
        int count = matters.size() + open.size();
        if (count == 0) {
            return null;
        }
        boolean english = digest.language == Language.EN;
        List<String> lines = new ArrayList<>();
        lines.add(english ? "What you owe, the most urgent first:" : "该办的事，最急的在前：");
        lines.add("");
        matters.stream().limit(MOST).forEach(matter -> lines.add("- " + matter.words(digest.language) + (english ? ", by " : "，") + matter.on() + (english ? "" : "前")));
        if (matters.size() > MOST) {
            lines.add(english ? "- and " + (matters.size() - MOST) + " more" : "- 还有 " + (matters.size() - MOST) + " 件");
        }
        if (!open.isEmpty()) {
            lines.add(english ? "- tasks that are not closed: " + open.size() : "- 没有办结的任务：" + open.size() + " 项");
        }
        lines.add("");
        lines.add(english ? "Open Xiaolian: " + config.link("/") : "打开笑脸：" + config.link("/"));
        lines.add(english ? "No more of these mails: " + config.link("/mail/stop/" + stopCode) : "不想再收到：" + config.link("/mail/stop/" + stopCode));
        return mail(email, english ? "Xiaolian: " + count + " to do" : "笑脸：有 " + count + " 件事该办", lines)
                .addHeader("List-Unsubscribe", "<" + config.link("/api/v1/public/mail-stops/" + stopCode) + ">").addHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }

    private static Mail mail(String email, String subject, List<String> lines) {
        return Mail.withText(email, subject, String.join("\n", lines) + "\n").addHeader("Auto-Submitted", "auto-generated");
    }
}
