package org.xiaolian.account;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new person. */
record PersonCreateRequest(
        @NotBlank @Size(max = 50) @Schema(examples = "张先芳") String name,
        @Pattern(regexp = PersonPolicy.LOGIN_NAME) @Schema(nullable = true, description = "Null: holds pairings, does not log in", examples = "zhangxianfang") String loginName,
        @NotNull UUID organizationId,
        @Size(max = 60) @Schema(nullable = true, examples = "副局长") String positionTitle,
        @Size(max = 30) @Schema(nullable = true, examples = "13800000000") String phone,
        @Size(max = 200) @Schema(nullable = true, description = "When left out, one is made and shown once; either must be changed at the first log-in") String initialPassword,
        @Size(max = 30) @Schema(nullable = true) List<@NotNull @Valid PersonRoleRequest> roles) {
}
