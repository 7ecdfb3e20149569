@NullMarked
package kith.support.web;

import org.jspecify.annotations.NullMarked;
