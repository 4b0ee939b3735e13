/** Arguments, streams and exit codes; the only package that knows the process it runs in. */
package org.turtleproof.cli;
