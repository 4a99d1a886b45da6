package org.xiaolian.attachment;

import org.xiaolian.shared.problem.ProblemCode;

/** Why a file is refused. */
enum AttachmentProblem implements ProblemCode {
    NAME_REFUSED(400, "attachment.name-refused", "只接受照片（JPG、PNG、WebP）和 PDF。", "Only pictures (JPG, PNG, WebP) and PDF are accepted."),
    TOO_LARGE(413, "attachment.too-large", "文件太大，最多 20 MB。", "The file is too large: at most 20 MB."),
    TOO_MANY(409, "attachment.too-many", "这里最多放 {0} 个文件，请先删除不再需要的。", "At most {0} files belong here; remove what is no longer needed first."),
    TOO_MANY_UPLOADS(409, "attachment.too-many-uploads", "您有 {0} 个上传还没有完成，请先完成或取消。", "You have {0} unfinished uploads; finish or cancel them first."),
    PHOTO_WITHOUT_CONSENT(409, "attachment.photo-without-consent", "还没有监护人对拍照的有效同意，不能保存孩子的照片。请先登记同意。", "There is no valid consent of the guardian to photos; write it down before keeping a photo of the child."),
    OFFSET_WRONG(409, "attachment.offset-wrong", "续传的位置不对，请从第 {0} 字节继续。", "Continue at byte {0}."),
    PIECE_WRONG(400, "attachment.piece-wrong", "这一段是空的，或超出了文件大小。", "This piece is empty or goes beyond the file's size."),
    INCOMPLETE(409, "attachment.incomplete", "文件还没有传完，请从第 {0} 字节继续。", "The file is not complete yet; continue at byte {0}."),
    TYPE_REFUSED(422, "attachment.type-refused", "文件内容不是照片（JPG、PNG、WebP）或 PDF。", "The content is not a picture (JPG, PNG, WebP) or a PDF."),
    UNREADABLE(422, "attachment.unreadable", "文件已损坏或加了密码，无法读取，请换一个。", "The file is damaged or locked with a password and cannot be read; please use another."),
    TOO_MANY_PIXELS(422, "attachment.too-many-pixels", "图片太大，最多 5000 万像素。", "The picture is too large: at most 50 million pixels."),
    TOO_MANY_PAGES(422, "attachment.too-many-pages", "PDF 最多 {0} 页。", "A PDF may have at most {0} pages.");

    private final int status;
    private final String code;
    private final String zh;
    private final String en;

    AttachmentProblem(int status, String code, String zh, String en) {
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
