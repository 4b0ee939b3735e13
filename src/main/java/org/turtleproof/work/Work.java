package org.turtleproof.work;

import jdk.jfr.FlightRecorder;

/**
 * A piece of work under way, which the Java flight recorder notes when it is done.
 *
 * <p>While nothing has been recorded, the classes of events are not even loaded: the first of them would set up the recorder,
 * which takes a tenth of a second.
 */
public interface Work {

    /** Says that it is done; what fails is not noted. */
    void done();

    /**
     * A file is read for what it says.
     *
     * @param file the name of the file
     * @param parser which of the parsers reads it
     */
    static Work fileRead(String file, String parser) {
        return isRecorded() ? new FileRead(file, parser) : Work::unrecorded;
    }

    /**
     * A stretch of a file is read again, for where it says what it says.
     *
     * @param file the name of the file
     * @param triple how many triples of the file come before the stretch
     */
    static Work placesRead(String file, int triple) {
        return isRecorded() ? new PlacesRead(file, triple) : Work::unrecorded;
    }

    /**
     * A compact graph is built and indexed.
     *
     * @param triples how many triples are put into it, repeated ones included
     */
    static Work graphBuilt(int triples) {
        return isRecorded() ? new GraphBuilt(triples) : Work::unrecorded;
    }

    /**
     * Statements are turned into an ontology of the OWL API.
     *
     * @param statements how many
     */
    static Work ontologyLoaded(int statements) {
        return isRecorded() ? new OntologyLoaded(statements) : Work::unrecorded;
    }

    /**
     * A query is parsed, planned and executed by the server, not answered from what it keeps.
     *
     * @param target the data it is asked of
     */
    static Work queryRun(String target) {
        return isRecorded() ? new QueryRun(target) : Work::unrecorded;
    }

    private static boolean isRecorded() {
        return FlightRecorder.isInitialized();
    }

    private static void unrecorded() {}
}
