/** The constraint components of SHACL Core (section 4), one record each, and those of SHACL-SPARQL borrowed from Jena. */
package org.turtleproof.check.shacl.constraint;
