package org.xiaolian.shared.subject;

/** Chapters of a whole file in their order, as the pages of a file have them. */
public enum SubjectChapter {
    PERSON("基本情况"), FAMILY("家庭与照护"), SCHOOLING("就学"), WELFARE("健康、家庭经济与帮扶"), SUPPORT("结对、走访与联系"), CONSENT("告知同意与孩子的意愿"),
    MANAGEMENT("认定、普查与办理");

    private final String title;

    SubjectChapter(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Stable code in machine-readable copies. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
