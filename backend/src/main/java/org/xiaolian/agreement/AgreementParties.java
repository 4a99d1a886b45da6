package org.xiaolian.agreement;

import java.util.List;
import org.xiaolian.child.ChildParticulars;
import org.xiaolian.guardian.GuardianDirectory;
import org.xiaolian.guardian.GuardianParticulars;

/** Who the agreement names, as they were on the day of signing: what was signed is what prints ever after. */
record AgreementParties(ChildParticulars child, String childPlace, List<GuardianDirectory.Parent> parents, GuardianParticulars carer) {
}
