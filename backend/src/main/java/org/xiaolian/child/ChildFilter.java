package org.xiaolian.child;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which children, and in which order. */
class ChildFilter {
    @QueryParam("q")
    @Size(max = 60)
    @Parameter(description = "Beginning of the name in characters, pinyin or initials; archive number; a telephone number of the family or its last four digits")
    public String q;

    @QueryParam("regionCode")
    @Pattern(regexp = "\\d{12}")
    @Parameter(description = "Lives in this place or below")
    public String regionCode;

    @QueryParam("organizationId")
    @Parameter(description = "Goes to this school")
    public UUID organizationId;

    @QueryParam("className")
    @Size(max = 30)
    public String className;

    @QueryParam("careType")
    public CareType careType;

    @QueryParam("careKnown")
    @Parameter(description = "Whether it is written down who cares for the child")
    public Boolean careKnown;

    @QueryParam("riskLevel")
    @Parameter(description = "Finds only children whose risk level the caller may see")
    public RiskLevel riskLevel;

    @QueryParam("status")
    @DefaultValue("ACTIVE")
    public ChildStatus status = ChildStatus.ACTIVE;

    @QueryParam("schoolingStage")
    public SchoolingStage schoolingStage;

    @QueryParam("paired")
    @Parameter(description = "Has a helper today")
    public Boolean paired;

    @QueryParam("withPeer")
    @Parameter(description = "Helps or is helped by a peer today")
    public Boolean withPeer;

    @QueryParam("responsibleTeacher")
    @Parameter(description = "Of the children who go to a known school: whether a teacher answers for the child today (包干)")
    public Boolean responsibleTeacher;

    @QueryParam("complete")
    @Parameter(description = "Has all mandatory fields")
    public Boolean complete;

    @QueryParam("contactsComplete")
    @Parameter(description = "Has all required contacts; `contactsMissing` of a row says what is lacking")
    public Boolean contactsComplete;

    @QueryParam("countRule")
    @Parameter(description = "Counts as left behind by this official rule on `countOn`")
    public CountRule countRule;

    @QueryParam("countOn")
    @Parameter(description = "Day for `countRule` and `hardship`; today when left out. On a past day the files open then are listed, whatever their status is today")
    public LocalDate countOn;

    @QueryParam("hardship")
    @Pattern(regexp = "[A-Z0-9]{1,8}")
    @Parameter(description = "Code of a category of hardship; finds only children of whose family the caller may know it")
    public String hardship;

    @QueryParam("turning16WithinDays")
    @Min(1)
    @Max(366)
    @Parameter(description = "Has her sixteenth birthday within so many days: she then leaves the civil-affairs count, not the file")
    public Integer turning16WithinDays;

    @QueryParam("changedSince")
    @Parameter(description = "Something of the file, or of what it says of the family, was written at that moment or later")
    public Instant changedSince;

    @QueryParam("sort")
    @DefaultValue("name")
    @Pattern(regexp = "name|-name|archiveNumber|birthDate|-birthDate|-createdAt")
    @Parameter(description = "name, -name, archiveNumber, birthDate, -birthDate or -createdAt")
    public String sort = "name";
}
