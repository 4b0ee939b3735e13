import java.io.File;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.OWLOntology;

/** Loads an ontology by the OWL API and asks HermiT whether it is consistent. */
public final class HermitConsistency {

    private HermitConsistency() {}

    /** {@code FILE}: prints {@code consistent} or {@code inconsistent}. */
    public static void main(String[] arguments) throws Exception {
        OWLOntology ontology =
                OWLManager.createOWLOntologyManager().loadOntologyFromOntologyDocument(new File(arguments[0]));
        boolean consistent = new ReasonerFactory().createReasoner(ontology).isConsistent();
        System.out.println(consistent ? "consistent" : "inconsistent");
    }
}
