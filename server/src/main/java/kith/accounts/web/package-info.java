@NullMarked
package kith.accounts.web;

import org.jspecify.annotations.NullMarked;
