package org.turtleproof.release;

import java.io.IOException;

/** One file of a release, or a family of files that say the same of different things. */
interface Artefact {

    /** Writes its files; what has been written to the folder before can be seen there. */
    void write(ReleaseContent content, ReleaseFolder folder) throws IOException;
}
