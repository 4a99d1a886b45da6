package org.xiaolian.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Choosing another password. */
record PasswordChangeRequest(@NotBlank @Size(max = 200) String currentPassword, @NotBlank @Size(max = 200) String newPassword) {
}
