/** Which of several representations a client gets (RFC 9110, section 12). */
package org.turtleproof.serve.negotiate;
