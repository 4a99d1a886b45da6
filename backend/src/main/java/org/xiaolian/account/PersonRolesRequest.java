package org.xiaolian.account;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** All roles a person is to hold from today on; those left out end. */
record PersonRolesRequest(@NotNull @Size(max = 30) List<@NotNull @Valid PersonRoleRequest> roles) {
}
