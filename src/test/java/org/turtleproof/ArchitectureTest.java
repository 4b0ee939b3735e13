package org.turtleproof;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.turtleproof.check.Check;
import org.turtleproof.check.CheckedKnowledgeBase;

/** The directions of the house: who may use whom, and what no class may do. */
@AnalyzeClasses(packages = "org.turtleproof", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** Made by the template compiler: not ours to name or to shape. */
    private static final String[] TEMPLATES = {
        "org.turtleproof.serve.page.template..", "org.turtleproof.diagnostic.render.template.."
    };

    private static final Set<String> JENA_SETTINGS =
            Set.of("ARQ", "Fuseki", "JenaParameters", "RIOT", "SystemARQ", "SystemTDB", "TDB1", "TDB2");

    // ---- 1. What each package may use; no cycles

    @ArchTest
    static final ArchRule eachPackageUsesOnlyWhatLiesBelowIt = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("source")
            .definedBy("org.turtleproof.source..")
            .layer("diagnostic")
            .definedBy("org.turtleproof.diagnostic", "org.turtleproof.diagnostic.baseline")
            .layer("render")
            .definedBy("org.turtleproof.diagnostic.render..")
            .layer("rdf")
            .definedBy("org.turtleproof.rdf..")
            .layer("kb")
            .definedBy("org.turtleproof.kb..")
            .layer("check")
            .definedBy("org.turtleproof.check")
            .layer("checks")
            .definedBy("org.turtleproof.check.(*)..")
            .layer("compile")
            .definedBy("org.turtleproof.compile..")
            .layer("release")
            .definedBy("org.turtleproof.release..")
            .layer("diff")
            .definedBy("org.turtleproof.diff..")
            .layer("starter")
            .definedBy("org.turtleproof.starter..")
            .layer("serve")
            .definedBy("org.turtleproof.serve..")
            .layer("cli")
            .definedBy("org.turtleproof.cli..")
            .whereLayer("source")
            .mayNotAccessAnyLayer()
            .whereLayer("diagnostic")
            .mayOnlyAccessLayers("source")
            .whereLayer("render")
            .mayOnlyAccessLayers("diagnostic", "source")
            .whereLayer("rdf")
            .mayOnlyAccessLayers("diagnostic", "source")
            .whereLayer("kb")
            .mayOnlyAccessLayers("rdf", "diagnostic", "source")
            .whereLayer("check")
            .mayOnlyAccessLayers("kb", "rdf", "diagnostic", "source")
            .whereLayer("checks")
            .mayOnlyAccessLayers("check", "kb", "rdf", "diagnostic", "source")
            .whereLayer("compile")
            .mayOnlyAccessLayers("checks", "check", "kb", "rdf", "render", "diagnostic", "source")
            .whereLayer("release")
            .mayOnlyAccessLayers("check", "kb", "rdf", "render", "diagnostic", "source")
            .whereLayer("diff")
            .mayOnlyAccessLayers("release", "kb", "rdf", "diagnostic", "source")
            .whereLayer("starter")
            .mayNotAccessAnyLayer()
            .whereLayer("serve")
            .mayOnlyAccessLayers("release", "kb", "rdf", "diagnostic", "source")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule packagesAreFreeOfCycles =
            slices().matching("org.turtleproof.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule releasesTakeOfTheChecksOnlyTheProofOfBeingClean = noClasses()
            .that()
            .resideInAPackage("org.turtleproof.release..")
            .should()
            .dependOnClassesThat(describe(
                    "are of the checks and not CheckedKnowledgeBase",
                    type -> type.getPackageName().startsWith("org.turtleproof.check")
                            && !type.isEquivalentTo(CheckedKnowledgeBase.class)));

    @ArchTest
    static final ArchRule onlyTheChecksCanDeclareAKnowledgeBaseClean = constructors()
            .that()
            .areDeclaredIn(CheckedKnowledgeBase.class)
            .should()
            .notBePublic()
            .andShould()
            .notBeProtected();

    // ---- 2. Each foreign library has one door

    @ArchTest
    static final ArchRule readersAndWritersOfRdfAreUsedOnlyInRdf =
            usedOnlyIn("org.turtleproof.rdf..", "org.apache.jena.riot..", "org.eclipse.rdf4j..", "com.apicatalog..");

    @ArchTest
    static final ArchRule theShaclEngineIsUsedOnlyInTheShaclChecks =
            usedOnlyIn("org.turtleproof.check.shacl..", "org.apache.jena.shacl..");

    @ArchTest
    static final ArchRule theOwlApiIsUsedOnlyInTheOwlChecks =
            usedOnlyIn("org.turtleproof.check.owl..", "org.semanticweb..", "uk.ac.manchester..");

    @ArchTest
    static final ArchRule fusekiAndServletsAreUsedOnlyInServe = usedOnlyIn(
            "org.turtleproof.serve..", "org.apache.jena.fuseki..", "jakarta.servlet..", "org.eclipse.jetty..");

    @ArchTest
    static final ArchRule theTemplateEngineIsUsedOnlyForPagesAndReports = noClasses()
            .that(are(ours()))
            .and()
            .resideOutsideOfPackages("org.turtleproof.serve..", "org.turtleproof.diagnostic.render..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("gg.jte.."));

    @ArchTest
    static final ArchRule theArgumentParserIsUsedOnlyInCli = usedOnlyIn("org.turtleproof.cli..", "picocli..");

    // ---- 3. What the lower packages do not see, and what only the command line touches

    @ArchTest
    static final ArchRule sourcesAndDiagnosticsSeeNoRdf = noClasses()
            .that()
            .resideInAnyPackage("org.turtleproof.source..", "org.turtleproof.diagnostic..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.jena..", "org.eclipse.rdf4j..");

    @ArchTest
    static final ArchRule onlyTheCommandLineTouchesTheStandardStreams = noClasses()
            .that()
            .resideOutsideOfPackage("org.turtleproof.cli..")
            .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule onlyTheCommandLineEndsTheProcess = noClasses()
            .that()
            .resideOutsideOfPackage("org.turtleproof.cli..")
            .should()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "halt", int.class);

    // ---- 4. Checks

    @ArchTest
    static final ArchRule checksAreFinalNamedForWhatTheyAreAndLiveWithTheirTools = classes()
            .that()
            .implement(Check.class)
            .should()
            .haveModifier(JavaModifier.FINAL)
            .andShould()
            .haveSimpleNameEndingWith("Check")
            .andShould()
            .resideInAPackage("org.turtleproof.check.(*)..");

    @ArchTest
    static final ArchRule checksAreStateless = fields().that()
            .areDeclaredInClassesThat()
            .implement(Check.class)
            .should()
            .beFinal();

    @ArchTest
    static final ArchRule whatIsCalledACheckIsOne = classes()
            .that()
            .resideInAPackage("org.turtleproof.check.(*)..")
            .and()
            .haveSimpleNameEndingWith("Check")
            .should()
            .implement(Check.class);

    @ArchTest
    static final ArchRule kindsOfChecksDoNotKnowOneAnother =
            slices().matching("org.turtleproof.check.(*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule checksDoNotKnowOneAnother = noClasses()
            .that()
            .implement(Check.class)
            .should()
            .accessTargetWhere(describe(
                    "the target is another check",
                    access -> access.getTargetOwner().isAssignableTo(Check.class)
                            && !access.getTargetOwner().isEquivalentTo(Check.class)
                            && !access.getTargetOwner().equals(access.getOriginOwner())));

    @ArchTest
    static final ArchRule nothingThatIsReleasedReadsAClock = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.turtleproof.source..",
                    "org.turtleproof.rdf..",
                    "org.turtleproof.kb..",
                    "org.turtleproof.release..",
                    "org.turtleproof.diff..")
            .should()
            .accessTargetWhere(describe(
                    "the target reads the time of day",
                    access -> access.getTarget().getName().equals("currentTimeMillis")
                            || access.getTargetOwner().getPackageName().equals("java.time")
                                    && access.getTarget().getName().equals("now")
                            || access.getTargetOwner().isEquivalentTo(java.util.Date.class)));

    // ---- 5. State and names

    @ArchTest
    static final ArchRule staticFieldsAreFinal = fields().that()
            .areStatic()
            .and()
            .areDeclaredInClassesThat(are(ours()))
            .should()
            .beFinal();

    @ArchTest
    static final ArchRule staticFieldsHoldNothingThatChanges = fields().that()
            .areStatic()
            .and()
            .areDeclaredInClassesThat(are(ours()))
            .and(describe("are written by us", field -> !field.getName().startsWith("$")))
            .should()
            .notHaveRawType(describe("changes", ArchitectureTest::changes));

    @ArchTest
    static final ArchRule globalDefaultsOfJenaAreNotSet = noClasses()
            .should()
            .accessTargetWhere(describe(
                    "the target is a setter of a global default of Jena",
                    access -> access.getTargetOwner().getPackageName().startsWith("org.apache.jena")
                            && isGlobalSetter(access)));

    @ArchTest
    static final ArchRule namesSayWhatATypeIs = classes()
            .that(are(ours()))
            .should()
            .haveNameNotMatching(".*(Utils?|Helpers?|Manager|Lib|Impl|(?<!Knowledge)Base)")
            .because("a knowledge base is the noun of the field, the other endings say nothing");

    @ArchTest
    static final ArchRule accessorsAreNamedForWhatTheyGive = methods()
            .that()
            .areDeclaredInClassesThat(are(ours()))
            .and(describe("are not inherited names", method -> !overrides(method)))
            .should()
            .haveNameNotMatching("get[A-Z].*");

    // ---- the words of the rules

    private static ArchRule usedOnlyIn(String door, String... library) {
        return noClasses()
                .that(are(ours()))
                .and(resideOutsideOfPackage(door))
                .should()
                .dependOnClassesThat(resideInAnyPackage(library));
    }

    private static DescribedPredicate<JavaClass> ours() {
        return not(resideInAnyPackage(TEMPLATES)).as("ours");
    }

    /** Arrays and the JDK's mutable holders; immutable collections are declared by their interfaces. */
    private static boolean changes(JavaClass type) {
        return type.isArray()
                || type.getPackageName().startsWith("java.util.concurrent.atomic")
                || type.isAssignableTo(ThreadLocal.class)
                || type.isAssignableTo(StringBuilder.class)
                || (type.isAssignableTo(Map.class) || type.isAssignableTo(Collection.class)) && !type.isInterface();
    }

    private static boolean isGlobalSetter(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getSimpleName();
        String name = access.getTarget().getName();
        boolean settings = JENA_SETTINGS.contains(owner);
        return settings && (name.startsWith("set") || name.startsWith("enable") || name.startsWith("disable"))
                || name.equals("setGlobal")
                || access instanceof JavaFieldAccess field && settings && field.getAccessType() == AccessType.SET;
    }

    private static boolean overrides(JavaMethod method) {
        return method.getOwner().getAllRawSuperclasses().stream()
                        .anyMatch(type -> type.tryGetMethod(method.getName(), parameters(method))
                                .isPresent())
                || method.getOwner().getAllRawInterfaces().stream()
                        .anyMatch(type -> type.tryGetMethod(method.getName(), parameters(method))
                                .isPresent());
    }

    private static String[] parameters(JavaMethod method) {
        return method.getRawParameterTypes().stream()
                .map(JavaClass::getFullName)
                .toArray(String[]::new);
    }
}
