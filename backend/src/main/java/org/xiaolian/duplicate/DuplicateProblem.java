package org.xiaolian.duplicate;

import org.xiaolian.shared.problem.ProblemCode;

/** Why a decision about two files is refused. */
enum DuplicateProblem implements ProblemCode {
    DECIDED(409, "duplicate.decided", "这两份档案已经有人处理过了。", "Somebody has already decided about these two files."),
    NOT_DIFFERENT(409, "duplicate.not-different", "这两份档案没有被标为不同的孩子。", "These two files are not marked as different children."),
    SAME_FILE(400, "duplicate.same-file", "请选择另一份档案。", "Choose another file."),
    FILE_UNKNOWN(400, "duplicate.file-unknown", "找不到这份档案，或您不能修改它。", "This file is not found, or you may not change it."),
    SIDE_UNKNOWN(400, "duplicate.side-unknown", "保留的档案不在这两份之中。", "The file to keep is not one of the two."),
    RECORD_IN_USE(409, "duplicate.record-in-use", "要舍去的家庭记录已经用在别的手续里（如委托照护协议），请改为保留另一份档案的家庭记录。",
            "A family entry that would be left out is used elsewhere (such as a care agreement); keep the other file's family instead."),
    ERASURE_ASKED(409, "duplicate.erasure-asked", "两份档案里有一件删除申请还没有办结，请先办结再合并。",
            "Erasure of one of the files is being asked for; settle that request first."),
    AGREEMENTS_MEET(409, "duplicate.agreements-meet", "两份档案各有一份生效的委托照护协议，合并后只能保留一份，请选择保留哪一份。",
            "Both files have a signed agreement of entrusted care in force; one child has one. Choose the one that holds."),
    AGREEMENT_UNKNOWN(400, "duplicate.agreement-unknown", "这份协议不在要选择的协议里。", "This agreement is none of those to choose from."),
    UNDONE(409, "duplicate.undone", "这次合并已经撤销。", "This merge was already undone."),
    TOO_LATE(409, "duplicate.too-late", "合并超过 30 天，不能再撤销。", "A merge can be undone within 30 days only."),
    CHANGED_SINCE(409, "duplicate.changed-since", "合并以后有 {0} 条内容又改过，撤销会丢失这些修改。请先看“改过的内容”。",
            "{0} entries were changed after the merge, and undoing it would lose that. See what was changed.");

    private final int status;
    private final String code;
    private final String zh;
    private final String en;

    DuplicateProblem(int status, String code, String zh, String en) {
        this.status = status;
        this.code = code;
        this.zh = zh;
        this.en = en;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
