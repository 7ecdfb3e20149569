package kith.accounts;

import kith.shell.Trouble;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What everybody may see, what only those signed in may, and the headers of every answer. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecuritySetup {
  private static final String CSP =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
          + "font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; "
          + "base-uri 'none'; frame-ancestors 'none'";

  @Bean
  SecurityFilterChain pages(
      HttpSecurity http, CookieSessions sessions, CookieCsrf csrf, Trouble trouble)
      throws Exception {
    return http.securityContext(context -> context.securityContextRepository(sessions))
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(it -> it.csrfTokenRepository(csrf))
        .requestCache(cache -> cache.disable())
        .formLogin(form -> form.disable())
        .httpBasic(basic -> basic.disable())
        .logout(logout -> logout.disable())
        .anonymous(anonymous -> {})
        .authorizeHttpRequests(requests -> requests
            .requestMatchers(PublicRoutes.PATTERNS)
            .permitAll()
            .anyRequest()
            .authenticated())
        .exceptionHandling(errors -> errors
            .authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/sign-in"))
            .accessDeniedHandler((request, response, denied) ->
                trouble.write(request, response, HttpStatus.FORBIDDEN)))
        .headers(headers -> headers
            .contentSecurityPolicy(policy -> policy.policyDirectives(CSP))
            .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
            .permissionsPolicyHeader(
                policy -> policy.policy("camera=(), microphone=(), geolocation=()"))
            .crossOriginOpenerPolicy(policy -> policy.policy(
                org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter
                    .CrossOriginOpenerPolicy.SAME_ORIGIN))
            .crossOriginResourcePolicy(policy -> policy.policy(
                org.springframework.security.web.header.writers
                    .CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy.SAME_ORIGIN)))
        .build();
  }

  /** Nobody is looked up by name: sign-in is ours. Keeps Boot from making up a user. */
  @Bean
  UserDetailsService nobodyByName() {
    return name -> {
      throw new UsernameNotFoundException("not by name");
    };
  }
}
