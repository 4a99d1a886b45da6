package org.xiaolian.shared.problem;

/** Refusals that belong to no room. */
public enum CommonProblem implements ProblemCode {
    INVALID(400, "request.invalid", "有内容需要更正，请看标出的栏目。", "Some entries need correcting; see the marked fields."),
    MALFORMED_JSON(400, "request.malformed-json", "请求内容不是有效的 JSON。", "The request is not valid JSON."),
    MALFORMED(400, "request.malformed", "请求的地址或格式不对。", "The address or the form of the request is not valid."),
    UNKNOWN_FIELD(400, "request.unknown-field", "没有这个栏目。", "There is no such field."),
    UNKNOWN_VALUE(400, "request.unknown-value", "这个值不在可选范围内。", "This value is not one of the choices."),
    WRONG_TYPE(400, "request.wrong-type", "格式不对。", "This has the wrong form."),
    CONTROL_CHARACTERS(400, "field.control-characters", "含有无法显示的控制字符，请删除后重新输入。", "This contains control characters that cannot be shown; type it again."),
    REQUIRED(400, "field.required", "请填写。", "Please fill this in."),
    TOO_LONG(400, "field.too-long", "太长了，最多 {0} 个字。", "Too long: at most {0} characters."),
    TOO_SHORT(400, "field.too-short", "太短了，至少 {0} 个字。", "Too short: at least {0} characters."),
    TOO_MANY(400, "field.too-many", "太多了，最多 {0} 项。", "Too many: at most {0}."),
    OUT_OF_RANGE(400, "field.out-of-range", "超出范围。", "Out of range."),
    BAD_PATTERN(400, "field.bad-pattern", "格式不对。", "This has the wrong form."),
    FIELD_INVALID(400, "field.invalid", "内容不对。", "This is not valid."),
    FUTURE_DATE(400, "field.future-date", "日期不能晚于今天。", "The date cannot be after today."),
    END_BEFORE_START(400, "field.end-before-start", "结束日期不能早于开始日期。", "The end cannot be before the start."),
    BAD_CURSOR(400, "page.bad-cursor", "翻页标记无效，请从第一页重新开始。", "The page cursor is not valid; start again from the first page."),
    UNAUTHENTICATED(401, "session.required", "请先登录。", "Please sign in."),
    FORBIDDEN(403, "permission.missing", "您的角色没有这项权限。", "Your role does not include this permission."),
    NOT_FOUND(404, "resource.not-found", "找不到，或不在您的范围内。", "Not found, or outside your scope."),
    METHOD_NOT_ALLOWED(405, "request.method-not-allowed", "这个地址不支持这种操作。", "This address does not support that method."),
    NOT_ACCEPTABLE(406, "request.not-acceptable", "无法提供所要求的格式。", "The requested format is not available."),
    CONFLICT(409, "resource.conflict", "与已有的记录冲突。", "This conflicts with an existing record."),
    VERSION_STALE(412, "resource.version-stale", "别人刚刚改过这条记录，请核对后再保存。", "Somebody has just changed this record; compare before saving again."),
    TOO_LARGE(413, "request.too-large", "内容太大。", "The request is too large."),
    ADDRESS_TOO_LONG(414, "request.address-too-long", "地址太长，请减少筛选条件。", "The address is too long; use fewer filters."),
    UNSUPPORTED_TYPE(415, "request.unsupported-type", "不支持这种内容类型，请用 JSON。", "This content type is not supported; send JSON."),
    KEY_REUSED(422, "idempotency.key-reused", "这个重试标识已用于另一项内容。", "This Idempotency-Key was already used for different content."),
    KEY_INVALID(400, "idempotency.key-invalid", "重试标识无效（1–255 个字符）。", "The Idempotency-Key is not valid (1-255 characters)."),
    KEY_IN_USE(409, "idempotency.in-progress", "同一操作正在处理，请稍候。", "The same request is still being processed; please wait."),
    VERSION_REQUIRED(428, "resource.version-required", "缺少版本号（If-Match）。", "The version is missing (If-Match)."),
    HEADERS_TOO_LARGE(431, "request.headers-too-large", "请求头太大，请清除浏览器的 Cookie 后再试。", "The headers are too large; clear the browser's cookies and try again."),
    TOO_MANY_REQUESTS(429, "request.too-many", "操作太频繁，请 {0} 秒后再试。", "Too many requests; try again in {0} seconds."),
    INTERNAL(500, "server.fault", "系统出错，请把编号告诉管理员。", "Something went wrong; tell your administrator the trace id."),
    UNAVAILABLE(503, "server.unavailable", "系统暂时不可用，请 {0} 秒后再试。", "The service is unavailable at the moment; try again in {0} seconds.");

    private final int status;
    private final String code;
    private final String zh;
    private final String en;

    CommonProblem(int status, String code, String zh, String en) {
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
