package org.xiaolian.subject;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer in writing: what was done, or why not. No data of the child. */
record SubjectRequestAnswerRequest(@NotBlank @Size(min = 2, max = 500) @Schema(examples = "复制件已当面交给申请人，本人签收。") String answer) {
}
