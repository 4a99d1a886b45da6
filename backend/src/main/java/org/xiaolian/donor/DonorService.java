package org.xiaolian.donor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.xiaolian.audit.AuditAction;
import org.xiaolian.audit.AuditTrail;
import org.xiaolian.organization.OrganizationDirectory;
import org.xiaolian.organization.OrganizationScope;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.privacy.BlindIndex;
import org.xiaolian.shared.privacy.FieldCipher;
import org.xiaolian.shared.privacy.SealedTable;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.text.PhoneNumber;
import org.xiaolian.shared.text.PinyinKeys;
import org.xiaolian.shared.time.OfficeTime;

/** Donors of an office. */
@ApplicationScoped
class DonorService implements SealedTable.Source {
    /** How the books call one who does not want to be known. */
    static final String UNNAMED = "不留名捐赠人";
    private static final String CONTACT_PERSON = "donor.contact_person";
    private static final String PHONE = "donor.phone";
    private static final String ADDRESS = "donor.address";
    private static final String SUBJECT = "donor";

    private final DonorRepository donors;
    private final OrganizationScope scope;
    private final OrganizationDirectory organizations;
    private final FieldCipher cipher;
    private final BlindIndex index;
    private final AuditTrail audit;
    private final OfficeTime time;

    DonorService(DonorRepository donors, OrganizationScope scope, OrganizationDirectory organizations, FieldCipher cipher, BlindIndex index, AuditTrail audit, OfficeTime time) {
        this.donors = donors;
        this.scope = scope;
        this.organizations = organizations;
        this.cipher = cipher;
        this.index = index;
        this.audit = audit;
        this.time = time;
    }

    @Override
    public List<SealedTable> sealedTables() {
        return List.of(SealedTable.of("donor", "t.id", "contact_person", "phone", "address"));
    }

    @Transactional
    Page<DonorRow> list(DonorFilter filter, PageRequest page) {
        return donors.list(filter, page);
    }

    @Transactional
    DonorResponse get(UUID id) {
        Donor donor = donors.find(id, OrganizationScope.BOOK_READERS).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
        boolean keeps = scope.reaches(donor.organizationId, OrganizationScope.BOOKKEEPERS);
        if (keeps && donor.phoneCipher != null) {
            audit.record(AuditAction.VIEW, SUBJECT, id.toString(), null, "P2", "phone", null);
        }
        return describe(donor, keeps);
    }

    DonorResponse create(DonorCreateRequest request) {
        if (!scope.reaches(request.organizationId(), OrganizationScope.BOOKKEEPERS)) {
            throw Problem.field("organizationId", DonorProblem.ORGANIZATION_UNKNOWN);
        }
        Donor donor = new Donor();
        donor.id = Ids.next();
        donor.organizationId = request.organizationId();
        donor.kind = request.kind();
        donor.createdAt = time.now();
        describe(donor, request.name(), request.creditCode(), request.wantsToBeNamed(), request.contactPerson(), request.phone(), request.address());
        if (donor.kind != DonorKind.ANONYMOUS && !Boolean.TRUE.equals(request.another())) {
            donors.alike(donor.organizationId, donor.name, donor.phoneHash).ifPresent(known -> {
                throw Problem.at("name", DonorProblem.KNOWN_ALREADY, known);
            });
        }
        donors.persistAndFlush(donor);
        return describe(donor, true);
    }

    DonorResponse update(UUID id, long expectedVersion, DonorUpdateRequest request) {
        Donor donor = donors.find(id, OrganizationScope.BOOKKEEPERS).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
        Etags.check(expectedVersion, donor.version);
        describe(donor, request.name(), request.creditCode(), request.wantsToBeNamed(), request.contactPerson(), request.phone(), request.address());
        donors.flush();
        audit.record(AuditAction.UPDATE, SUBJECT, id.toString(), null, "P2", null, null);
        return describe(donor, true);
    }

    private void describe(Donor donor, String name, String creditCode, boolean wantsToBeNamed, String contactPerson, String phone, String address) {
        String called = orNull(name);
        if (donor.kind == DonorKind.ANONYMOUS) {
            if (called != null && !called.equals(UNNAMED) || wantsToBeNamed || orNull(contactPerson) != null || orNull(phone) != null || orNull(address) != null || creditCode != null) {
                throw Problem.field("name", DonorProblem.ANONYMOUS_IS_UNNAMED);
            }
            called = UNNAMED;
        }
        if (called == null) {
            throw Problem.field("name", CommonProblem.REQUIRED);
        }
        String number = PhoneNumber.normalize(phone);
        if (number != null && !PhoneNumber.isPlausible(number)) {
            throw Problem.field("phone", DonorProblem.PHONE_UNLIKELY);
        }
        donor.name = called;
        donor.nameSort = PinyinKeys.sortKey(called);
        donor.creditCode = creditCode;
        donor.wantsToBeNamed = wantsToBeNamed;
        donor.contactPersonCipher = cipher.encrypt(donor.id, CONTACT_PERSON, orNull(contactPerson));
        donor.phoneCipher = cipher.encrypt(donor.id, PHONE, number);
        donor.phoneHash = index.of(PHONE, number);
        donor.addressCipher = cipher.encrypt(donor.id, ADDRESS, orNull(address));
    }

    private DonorResponse describe(Donor donor, boolean keeps) {
        return new DonorResponse(donor.id, organizations.find(donor.organizationId).orElseThrow(), donor.kind, donor.name, donor.creditCode, donor.wantsToBeNamed,
                keeps ? cipher.decrypt(CONTACT_PERSON, donor.contactPersonCipher) : null, keeps ? cipher.decrypt(PHONE, donor.phoneCipher) : null,
                keeps ? cipher.decrypt(ADDRESS, donor.addressCipher) : null, donor.version);
    }

    private static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
