package org.turtleproof.rdf;

import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.riot.system.PrefixMapStd;
import org.apache.jena.shared.impl.PrefixMappingImpl;

/** Prefixes as Jena's writers want them, listed in alphabetical order whatever the Java that runs. */
final class OrderedPrefixes extends PrefixMapStd {

    @Override
    public Map<String, String> getMapping() {
        return new TreeMap<>(super.getMapping());
    }

    /** The same for writers of the older kind. */
    static final class Mapping extends PrefixMappingImpl {
        @Override
        public Map<String, String> getNsPrefixMap() {
            return new TreeMap<>(super.getNsPrefixMap());
        }
    }
}
