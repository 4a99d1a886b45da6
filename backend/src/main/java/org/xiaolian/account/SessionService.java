package org.xiaolian.account;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.xiaolian.audit.AuditAction;
import org.xiaolian.audit.AuditTrail;
import org.xiaolian.organization.OrganizationDirectory;
import org.xiaolian.organization.OrganizationRef;
import org.xiaolian.region.RegionDirectory;
import org.xiaolian.region.RegionRef;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.security.Caller;
import org.xiaolian.shared.security.Grant;
import org.xiaolian.shared.text.UuidBytes;
import org.xiaolian.shared.time.OfficeTime;

/** Signing in, staying signed in, signing out. */
@ApplicationScoped
class SessionService {
    static final Duration LIFE = Duration.ofHours(24);
    /** Two tabs may refresh with the same token at the same moment; later reuse means that it was stolen. */
    private static final Duration RACE = Duration.ofSeconds(10);
    private static final int SECRET_BYTES = 32;
    private static final int ID_BYTES = 16;

    /** A session with its new refresh token. */
    record Opened(String refreshToken, String accessToken, Caller caller) {
    }

    private final PersonRepository people;
    private final LoginSessionRepository sessions;
    private final Passwords passwords;
    private final PasswordRules rules;
    private final LoginThrottle throttle;
    private final TokenIssuer tokens;
    private final CallerStore callers;
    private final OrganizationDirectory organizations;
    private final RegionDirectory regions;
    private final AuditTrail audit;
    private final ClassNames classes;
    private final OfficeTime time;
    private final SecureRandom random = new SecureRandom();

    SessionService(PersonRepository people, LoginSessionRepository sessions, Passwords passwords, PasswordRules rules,
            LoginThrottle throttle, TokenIssuer tokens, CallerStore callers, OrganizationDirectory organizations,
            RegionDirectory regions, AuditTrail audit, ClassNames classes, OfficeTime time) {
        this.people = people;
        this.sessions = sessions;
        this.passwords = passwords;
        this.rules = rules;
        this.throttle = throttle;
        this.tokens = tokens;
        this.callers = callers;
        this.organizations = organizations;
        this.regions = regions;
        this.audit = audit;
        this.classes = classes;
        this.time = time;
    }

    /** Keeps the failure count although the answer is a refusal. */
    @Transactional(dontRollbackOn = Problem.class)
    Opened open(SessionCreateRequest request, String address, String userAgent) {
        String loginName = request.loginName().strip();
        throttle.check(loginName, address);
        Person person = people.byLoginName(loginName).filter(p -> p.status == PersonStatus.ACTIVE).orElse(null);
        if (!passwords.matches(request.password(), person == null ? null : person.passwordHash)) {
            throttle.failed(loginName, address);
            audit.signIn(AuditAction.SIGN_IN_REFUSED, person == null ? null : person.id, null);
            throw new Problem(SessionProblem.WRONG_CREDENTIALS);
        }
        throttle.succeeded(loginName, address);
        LoginSession session = new LoginSession();
        session.id = Ids.next();
        session.personId = person.id;
        session.createdAt = time.now();
        session.rotatedAt = session.createdAt;
        session.expiresAt = session.createdAt.plus(LIFE);
        session.clientAddress = address;
        session.userAgent = userAgent == null ? null : userAgent.substring(0, Math.min(200, userAgent.length()));
        byte[] secret = secret();
        session.refreshHash = sha256(secret);
        sessions.persistAndFlush(session);
        audit.signIn(AuditAction.SIGN_IN, person.id, session.id);
        return opened(session.id, secret);
    }

    /** One row changes hands in one statement; of many at once exactly one succeeds. */
    @Transactional(dontRollbackOn = Problem.class)
    Opened refresh(String refreshToken) {
        byte[] token = decode(refreshToken);
        UUID sessionId = UuidBytes.read(Arrays.copyOf(token, ID_BYTES));
        byte[] presented = sha256(Arrays.copyOfRange(token, ID_BYTES, token.length));
        byte[] secret = secret();
        Instant now = time.now();
        if (sessions.rotate(sessionId, presented, sha256(secret), now)) {
            return opened(sessionId, secret);
        }
        LoginSession session = sessions.findById(sessionId);
        if (session != null && session.revokedAt == null) {
            if (Arrays.equals(session.previousHash, presented) && session.rotatedAt.isAfter(now.minus(RACE))) {
                // The browser has asked twice, from two tabs or around a reload: the cookie of the first answer is on its way.
                throw Problem.retryLater(SessionProblem.EXPIRED, 1);
            }
            sessions.revoke(sessionId, "REUSED", now);
            callers.forget();
        }
        throw new Problem(SessionProblem.EXPIRED);
    }

    @Transactional
    void close(Caller caller) {
        sessions.revoke(caller.sessionId(), "LOGGED_OUT", time.now());
        audit.record(AuditAction.SIGN_OUT, "session", caller.sessionId().toString(), null, null, null, null);
        callers.forget();
    }

    @Transactional
    void closeEverywhere(Caller caller) {
        closeAll(caller.personId(), "EVERYWHERE");
        audit.record(AuditAction.SIGN_OUT, "person", caller.personId().toString(), null, null, null, null);
    }

    /** Ends all sessions of a person, in the transaction of what makes it necessary. */
    @Transactional
    void closeAll(UUID personId, String reason) {
        sessions.revokeAll(personId, reason, time.now());
        callers.forget();
    }

    /** A change to what people are called and may do, without ending a session. */
    @Transactional
    void rightsChanged() {
        callers.forget();
    }

    /** Also ends every other session: whoever knew the old password is out. */
    @Transactional
    void changePassword(Caller caller, PasswordChangeRequest request) {
        Person person = people.findById(caller.personId());
        if (!passwords.matches(request.currentPassword(), person.passwordHash)) {
            throw Problem.field("currentPassword", SessionProblem.CURRENT_PASSWORD_WRONG);
        }
        rules.check("newPassword", request.newPassword(), person.loginName);
        person.passwordHash = passwords.hash(request.newPassword());
        person.mustChangePassword = false;
        sessions.revokeOthers(person.id, caller.sessionId(), time.now());
        audit.record(AuditAction.PASSWORD_CHANGED, "person", person.id.toString(), null, null, null, null);
        callers.forget();
    }

    @Transactional
    SessionResponse describe(Caller caller) {
        List<String> codes = caller.grants().stream().map(Grant::regionCode).filter(Objects::nonNull).toList();
        var places = regions.find(codes);
        var offices = organizations.find(java.util.stream.Stream.concat(java.util.stream.Stream.of(caller.organizationId()),
                caller.grants().stream().map(Grant::organizationId)).filter(Objects::nonNull).toList());
        List<SessionResponse.SessionRole> roles = caller.grants().stream().map(g -> new SessionResponse.SessionRole(
                Role.valueOf(g.role()), g.regionCode(),
                Optional.ofNullable(g.regionCode()).map(places::get).map(RegionRef::name).orElse(null), g.organizationId(),
                Optional.ofNullable(g.organizationId()).map(offices::get).map(OrganizationRef::name).orElse(null),
                classes.today(g.className(), g.organizationId(), g.since()))).toList();
        return new SessionResponse(caller.personId(), caller.name(), offices.get(caller.organizationId()), roles,
                caller.permissions().stream().sorted().toList(), caller.mustChangePassword(), time.now());
    }

    @Scheduled(every = "1h", delayed = "5m", identity = "session-sweep")
    @Transactional
    void sweep() {
        sessions.deleteEndedBefore(time.now().minus(Duration.ofDays(30)));
    }

    private Opened opened(UUID sessionId, byte[] secret) {
        Caller caller = callers.load(sessionId).orElseThrow(() -> new Problem(SessionProblem.EXPIRED));
        byte[] token = Arrays.copyOf(UuidBytes.of(sessionId), ID_BYTES + secret.length);
        System.arraycopy(secret, 0, token, ID_BYTES, secret.length);
        return new Opened(Base64.getUrlEncoder().withoutPadding().encodeToString(token),
                tokens.issue(caller.personId(), sessionId), caller);
    }

    private byte[] secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] decode(String token) {
        try {
            byte[] bytes = token == null ? new byte[0] : Base64.getUrlDecoder().decode(token);
            if (bytes.length == ID_BYTES + SECRET_BYTES) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            // Falls through: as good as no token.
        }
        throw new Problem(SessionProblem.EXPIRED);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
